/** What takes the causes of perceptron-mistake-bound away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'far-off-start',
    name: {
      zh: '从反方向的远处出发，而不是从零',
      en: 'a start far off on the wrong side, not at zero',
    },
    changes: [
      {
        file: 'learn.ts',
        from: 'let w = data.u.map(() => 0);',
        to: 'let w = data.u.map((ui) => -20 * ui);',
      },
    ],
  },
  {
    id: 'equal-margins',
    name: { zh: '间隔都是 0.4', en: 'a margin of 0.4 for all' },
    changes: [
      { file: 'points.ts', from: 'Math.abs(distance) >= margin', to: 'Math.abs(distance) >= 0.4' },
    ],
  },
];
