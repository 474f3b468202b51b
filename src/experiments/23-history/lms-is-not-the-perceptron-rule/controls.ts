/** What takes the causes of lms-is-not-the-perceptron-rule away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'far-is-near',
    name: { zh: '远处的点不远，就在 x = 1', en: 'far points that are near, at x = 1' },
    changes: [{ file: 'rules.ts', from: 'x: farPosition', to: 'x: Math.min(farPosition, 1)' }],
  },
  {
    id: 'only-mistakes-move',
    name: { zh: '德尔塔规则也只在判错时动', en: 'a delta rule that only mistakes move' },
    changes: [
      {
        file: 'rules.ts',
        from: 'y - output(w, x);',
        to: 'y * output(w, x) > 0 ? 0 : y - output(w, x);',
      },
    ],
  },
  {
    id: 'one-mistake-only',
    name: { zh: '感知机改一次就停', en: 'a perceptron that stops after one mistake' },
    changes: [{ file: 'rules.ts', from: 'clean < points.length', to: 'mistakes < 1' }],
  },
  {
    id: 'far-points-first',
    name: { zh: '远处的点排在最前', en: 'far points that come first' },
    changes: [
      {
        file: 'rules.ts',
        from: 'return [\n    { x: -1',
        to: 'return [\n    ...Array<Point>(farCount).fill(far),\n    { x: -1',
      },
      {
        file: 'rules.ts',
        from: '{ x: 1, y: 1 },\n    ...Array<Point>(farCount).fill(far),',
        to: '{ x: 1, y: 1 },',
      },
    ],
  },
];
