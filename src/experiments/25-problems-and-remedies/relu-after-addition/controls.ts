/** What takes the causes of relu-after-addition away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'v1-without-the-relu',
    name: { zh: 'v1 相加之后不过 ReLU', en: 'v1 with nothing after the sum' },
    changes: [
      {
        file: 'main.ts',
        from: `    after: (sum: tf.Tensor) => sum.relu(),`,
        to: `    after: (sum: tf.Tensor) => sum.clone(),`,
      },
    ],
  },
  {
    id: 'branches-never-negative',
    name: { zh: 'v1 的支路从不为负', en: 'branches of v1 that are never negative' },
    changes: [
      {
        file: 'main.ts',
        from: 'return normalize(inner.matMul(v));',
        to: 'return normalize(inner.matMul(v)).relu();',
      },
    ],
  },
  {
    id: 'v2-with-the-relu',
    name: { zh: 'v2 相加之后也过 ReLU', en: 'v2 with a ReLU after the sum' },
    changes: [
      {
        file: 'main.ts',
        from: `    after: (sum: tf.Tensor) => sum.clone(),`,
        to: `    after: (sum: tf.Tensor) => sum.relu(),`,
      },
    ],
  },
  {
    id: 'v2-without-its-branch',
    name: { zh: 'v2 的支路不加', en: 'v2 without its branch' },
    changes: [
      {
        file: 'main.ts',
        from: 'return normalize(inner).relu().matMul(v);',
        to: 'return normalize(inner).relu().matMul(v).mul(0);',
      },
    ],
  },
];
