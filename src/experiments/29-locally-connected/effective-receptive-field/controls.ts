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
];
