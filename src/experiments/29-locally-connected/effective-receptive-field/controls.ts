/** What takes the causes in effective-receptive-field away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'heavy-middle',
    name: { zh: '核的正中重得多', en: 'kernels much heavier in the middle' },
    changes: [
      {
        file: 'kernels.ts',
        from: 'tf.tensor4d(weights, [...shape])',
        to: `tf.tensor4d(
      weights.map((weight, at) => {
        const tap = Math.floor(at / channels ** 2);
        const isMiddle = tap === (k * k - 1) / 2;
        const factor = kind === 'uniform' ? 16 : 4;
        return isMiddle ? factor * weight : weight;
      }),
      [...shape],
    )`,
      },
    ],
  },
  {
    id: 'always-the-same-way',
    name: { zh: '每层都只朝同一边看', en: 'layers that all look the same way' },
    changes: [
      {
        file: 'kernels.ts',
        from: 'tf.tensor4d(weights, [...shape])',
        to: `tf.tensor4d(
      weights.map((weight, at) => {
        const tap = Math.floor(at / channels ** 2);
        return tap % k === 0 ? weight : 0;
      }),
      [...shape],
    )`,
      },
    ],
  },
  {
    id: 'without-shortcuts',
    name: { zh: '去掉捷径', en: 'without the shortcuts' },
    changes: [{ file: 'kernels.ts', from: 'middle.add(', to: 'middle.mul<tf.Tensor4D>(0).add(' }],
  },
  {
    id: 'without-relu',
    name: { zh: 'ReLU 什么也不关', en: 'a ReLU that switches nothing off' },
    changes: [{ file: 'kernels.ts', from: 'return y.relu();', to: 'return y;' }],
  },
  {
    id: 'relu-opens-the-middle',
    name: { zh: 'ReLU 只放正中五列通过', en: 'a ReLU that opens the middle five columns alone' },
    changes: [
      {
        file: 'kernels.ts',
        from: 'return y.relu();',
        to: `{
    const columns = y.shape[2];
    const isMiddle = tf.range(0, columns).sub((columns - 1) / 2).abs().lessEqual(2);
    return y.relu().mul(isMiddle.toFloat().reshape([1, 1, columns, 1]));
  }`,
      },
    ],
  },
];
