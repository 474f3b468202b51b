/** What takes the causes of linear-autoencoder-is-pca away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'encoder-not-linear',
    name: { zh: '编码器不是线性的', en: 'an encoder that is not linear' },
    changes: [
      {
        file: 'main.ts',
        from: '? code',
        to: '? tf.relu(code)',
      },
    ],
  },
  {
    id: 'not-centred',
    name: { zh: '数据没有减去均值', en: 'data whose mean is not taken away' },
    changes: [
      {
        file: 'main.ts',
        from: 'centred ? points.sub(points.mean(0)) : points',
        to: 'points',
      },
    ],
  },
];
