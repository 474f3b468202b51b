/** What takes the causes of edge-of-stability away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'steps-of-a-tenth',
    name: { zh: '实际的步子只有 η 的十分之一', en: 'steps of a tenth of η' },
    changes: [{ file: 'main.ts', from: '-= eta * g', to: '-= 0.1 * eta * g' }],
  },
  {
    id: 'without-training',
    name: { zh: '没有训练', en: 'without training' },
    changes: [{ file: 'main.ts', from: '-= eta * g', to: '-= 0 * eta * g' }],
  },
  {
    id: 'edge-counted-in',
    name: { zh: '边缘上的步也算进去', en: 'steps at the edge counted in' },
    changes: [{ file: 'seen.ts', from: 'sharpness > 1.8 / eta', to: 'sharpness > 18 / eta' }],
  },
];
