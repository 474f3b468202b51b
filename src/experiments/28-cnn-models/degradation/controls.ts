/** What takes the causes of degradation away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'plain-nets-get-shortcuts',
    name: { zh: '普通网络也有捷径', en: 'plain nets with shortcuts, too' },
    changes: [{ file: 'main.ts', from: "network === 'residual'", to: "network !== ''" }],
  },
  {
    id: 'frozen-branches',
    name: { zh: '残差支路不训练', en: 'residual branches that are not trained' },
    changes: [
      {
        file: 'network.ts',
        from: 'h.add(change.div(divisor))',
        to: 'h.add(tf.tensor(change.dataSync(), change.shape).div(divisor))',
      },
    ],
  },
];
