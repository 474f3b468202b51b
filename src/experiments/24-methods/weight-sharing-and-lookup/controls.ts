/** What takes the causes of weight-sharing-and-lookup away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'a-kernel-for-each-place',
    name: { zh: '每个位置的核不一样', en: 'another kernel at each place' },
    changes: [
      {
        file: 'equivariance.ts',
        from: 'shifted(signal, half - i).mul(weight)',
        to: 'shifted(signal, half - i).mul(tf.linspace(0.5 * weight, 1.5 * weight, length))',
      },
    ],
  },
  {
    id: 'dense-weights-shared',
    name: { zh: '全连接层的权重处处相同', en: 'a dense layer with the same weights everywhere' },
    changes: [
      {
        file: 'equivariance.ts',
        from: '.matMul(matrix)',
        to: `.matMul(
        tf.stack(Array.from({ length }, (_, i) => shifted(tf.unstack(matrix)[0], i))),
      )`,
      },
    ],
  },
  {
    id: 'kernels-as-large-as-the-image',
    name: { zh: '核与图一样大', en: 'kernels as large as the image' },
    changes: [{ file: 'main.ts', from: 'kernelSize: 3,', to: 'kernelSize: 28,' }],
  },
  {
    id: 'one-output-for-each-map',
    name: { zh: '每张特征图只有一个输出', en: 'one output for each map' },
    changes: [{ file: 'main.ts', from: 'units: 28 * 28 * 8', to: 'units: 8' }],
  },
  {
    id: 'not-quite-one-hot',
    name: { zh: '独热向量里有少许别的词', en: 'one-hot vectors with a little of other words' },
    changes: [
      {
        file: 'embedding.ts',
        from: 'tf.oneHot(ids, 1000)',
        to: 'tf.oneHot(ids, 1000, 0.99, 1e-5)',
      },
    ],
  },
  {
    id: 'scores-not-divided',
    name: { zh: '分数不除以 √6', en: 'scores not divided by √6' },
    changes: [{ file: 'attention.ts', from: 'scores.div(Math.sqrt(6))', to: 'scores' }],
  },
];
