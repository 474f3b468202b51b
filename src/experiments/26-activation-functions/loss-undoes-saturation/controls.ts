/** What takes the causes of loss-undoes-saturation away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'log-loss-made-squared',
    name: { zh: '对数损失换成平方损失', en: 'the squared loss for the log-loss' },
    changes: [
      {
        file: 'losses.ts',
        from: 'tf.softplus(z).sub(z.mul(y))',
        to: 'tf.sigmoid(z).sub(y).square()',
      },
    ],
  },
  {
    id: 'squared-loss-made-log',
    name: { zh: '平方损失换成对数损失', en: 'the log-loss for the squared loss' },
    changes: [
      {
        file: 'losses.ts',
        from: 'tf.sigmoid(z).sub(y).square()',
        to: 'tf.softplus(z).sub(z.mul(y))',
      },
    ],
  },
  {
    id: 'half-as-sure-no-more',
    name: { zh: '把握不减半', en: 'as sure as before' },
    changes: [{ file: 'main.ts', from: 'start: -wrongness / 2', to: 'start: -wrongness' }],
  },
  {
    id: 'squared-loss-not-trained',
    name: { zh: '平方损失根本没有训练', en: 'a squared loss that is not trained at all' },
    changes: [
      {
        file: 'main.ts',
        from: 'minimize(sgd, () => losses[loss](z(), y).mean());',
        to: "if (name !== 'squared') minimize(sgd, () => losses[loss](z(), y).mean());",
      },
    ],
  },
];
