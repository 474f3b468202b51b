/** What takes the causes of reverse-mode away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'one-sided-differences',
    name: { zh: '差分只往一边挪', en: 'differences to one side only' },
    changes: [
      {
        file: 'differences.ts',
        from: 'return weights.map',
        to: `const base = loss(weights);
  return weights.map`,
      },
      { file: 'differences.ts', from: 'loss(weights.with(i, wi - h))', to: 'base' },
      { file: 'differences.ts', from: '(2 * h)', to: 'h' },
    ],
  },
  {
    id: 'one-derivative-a-pass',
    name: {
      zh: '每走一遍只取一个导数，像前向模式',
      en: 'one derivative for each pass, as in forward mode',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'tf.grad(counted)(tf.tensor1d(weights))',
        to: 'tf.concat(weights.map((_, i) => tf.grad(counted)(tf.tensor1d(weights)).slice([i], [1])))',
      },
      {
        file: 'network.ts',
        from: 'tf.grad(loss)(w)',
        to: 'tf.addN(weights.map(() => tf.grad(loss)(w)))',
      },
    ],
  },
  {
    id: 'slope-of-tanh-forgotten',
    name: { zh: '手推时漏了 tanh 的导数', en: 'by hand without the derivative of tanh' },
    changes: [{ file: 'network.ts', from: 'byHidden * (1 - hj * hj)', to: 'byHidden' }],
  },
  {
    id: 'double-for-single',
    name: { zh: '单精度那一份也用双精度', en: 'double precision in the place of single' },
    changes: [
      { file: 'main.ts', from: '{ float32, float64 }', to: '{ float32: float64, float64 }' },
    ],
  },
];
