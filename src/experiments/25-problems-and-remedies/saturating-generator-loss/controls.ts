/** What takes the causes of saturating-generator-loss away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'minimax-does-not-saturate',
    name: { zh: '极小极大损失换成非饱和的', en: 'the non-saturating loss for the minimax one' },
    changes: [
      {
        file: 'losses.ts',
        from: 'saturating: (a) => tf.neg(tf.softplus(a))',
        to: 'saturating: (a) => tf.softplus(tf.neg(a))',
      },
    ],
  },
  {
    id: 'both-saturate',
    name: { zh: '非饱和损失换成极小极大的', en: 'the minimax loss for the non-saturating one' },
    changes: [
      {
        file: 'losses.ts',
        from: 'nonSaturating: (a) => tf.softplus(tf.neg(a))',
        to: 'nonSaturating: (a) => tf.neg(tf.softplus(a))',
      },
    ],
  },
  {
    id: 'without-the-logarithm',
    name: { zh: '两种损失都不取对数', en: 'neither loss with its logarithm' },
    changes: [
      {
        file: 'losses.ts',
        from: `saturating: (a) => tf.neg(tf.softplus(a)),
  nonSaturating: (a) => tf.softplus(tf.neg(a)),`,
        to: `saturating: (a) => tf.sub(1, tf.sigmoid(a)),
  nonSaturating: (a) => tf.neg(tf.sigmoid(a)),`,
      },
    ],
  },
];
