/** What takes the causes of highway-against-residual away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'one-gate-for-the-layer',
    name: { zh: '整层只有一个门', en: 'one gate for the whole layer' },
    changes: [
      {
        file: 'layers.ts',
        from: 'const gateWeights = normal([width, width], 1 / width);',
        to: 'const gateWeights = normal([width, 1], 1 / width);',
      },
    ],
  },
  {
    id: 'gate-without-a-bias',
    name: { zh: '门不加偏置', en: 'a gate without its bias' },
    changes: [{ file: 'layers.ts', from: 'score.add(gateBias)', to: 'score' }],
  },
  {
    id: 'shortcut-with-weights',
    name: { zh: '捷径也要乘一个矩阵', en: 'a shortcut with a matrix of its own' },
    changes: [
      {
        file: 'layers.ts',
        from: `parameters: own,
      apply: (h) => h.add(transform(h)),`,
        to: `parameters: own + count(gateWeights),
      apply: (h) => tf.matMul(h, gateWeights).add(transform(h)),`,
      },
    ],
  },
  {
    id: 'branch-made-small',
    name: { zh: '残差支路缩到十分之一', en: 'a residual branch of a tenth of its size' },
    changes: [
      {
        file: 'layers.ts',
        from: 'h.add(transform(h))',
        to: 'h.add(transform(h).mul(0.1))',
      },
    ],
  },
];
