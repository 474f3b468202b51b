/** What takes the causes of minima-become-rare away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-repulsion',
    name: {
      zh: '只有对角线，特征值互不排斥',
      en: 'diagonal matrices, whose eigenvalues do not repel',
    },
    changes: [{ file: 'matrices.ts', from: 'Math.SQRT1_2', to: '0' }],
  },
  {
    id: 'raised-diagonal',
    name: { zh: '对角线整体抬高', en: 'a diagonal that is raised' },
    changes: [{ file: 'matrices.ts', from: 'normal(raise, 1)', to: 'normal(raise + 0.5, 1)' }],
  },
];
