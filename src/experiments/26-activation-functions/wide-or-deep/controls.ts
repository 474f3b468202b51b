/** What takes the causes of wide-or-deep away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'no-fold',
    name: { zh: '中间的层不对折', en: 'inner layers that do not fold' },
    changes: [{ file: 'folds.ts', from: '2 * relu(x) - 4 * relu(x - 0.5)', to: '0.9 * x' }],
  },
  {
    id: 'inner-layers-straight',
    name: { zh: '深网络去掉激活', en: 'the deep net without activations' },
    changes: [
      {
        file: 'main.ts',
        from: 'activation: bend',
        to: "activation: network === 'deep' ? (z: tf.Tensor) => z : bend",
      },
    ],
  },
  {
    id: 'wide-net-with-kinks',
    name: { zh: '宽网络换成 ReLU', en: 'ReLU for the wide net' },
    changes: [
      {
        file: 'main.ts',
        from: "{ network: 'wide', sizes: wide, bend: chosen }",
        to: "{ network: 'wide', sizes: wide, bend: relu }",
      },
    ],
  },
  {
    id: 'kinks-at-one-place',
    name: { zh: '折点都在 0 处开始', en: 'all kinks begin at 0' },
    changes: [{ file: 'data.ts', from: 'rng.uniform(-1, 1)', to: '0 * rng.uniform(-1, 1)' }],
  },
];
