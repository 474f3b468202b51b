/** What takes the causes of semicircle-law away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'diagonal-matrix',
    name: {
      zh: '只有对角线，特征值互不排斥',
      en: 'a diagonal matrix, whose eigenvalues do not repel',
    },
    changes: [
      {
        file: 'matrices.ts',
        from: 'i === j ? 1 : Math.SQRT1_2',
        to: 'i === j ? Math.sqrt(size / 2) : 0',
      },
    ],
  },
  {
    id: 'entries-with-a-mean',
    name: { zh: '元素的均值不是零', en: 'entries whose mean is not zero' },
    changes: [
      {
        file: 'matrices.ts',
        from: 'numbers.normal(0, deviation)',
        to: 'numbers.normal(0.2, deviation)',
      },
    ],
  },
  {
    id: 'raised-diagonal',
    name: { zh: '对角线整体抬高', en: 'a diagonal that is raised' },
    changes: [
      {
        file: 'matrices.ts',
        from: 'numbers.normal(0, deviation)',
        to: 'numbers.normal(i === j ? 5 : 0, deviation)',
      },
    ],
  },
];
