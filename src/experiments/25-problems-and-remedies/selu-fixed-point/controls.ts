/** What takes the causes of selu-fixed-point away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'elu-without-selu-constants',
    name: { zh: 'ELU，没有 SELU 的两个常数', en: 'ELU, without the two constants of SELU' },
    changes: [{ file: 'plans.ts', from: 'tf.selu(', to: 'tf.elu(' }],
  },
  {
    id: 'selu-with-twice-the-variance',
    name: { zh: 'SELU 的权重方差加倍', en: 'SELU with twice the variance of the weights' },
    changes: [
      { file: 'plans.ts', from: 'Math.sqrt(seluVariance)', to: 'Math.sqrt(2 * seluVariance)' },
    ],
  },
  {
    id: 'relu-with-twice-the-variance',
    name: { zh: 'ReLU 的权重方差加倍', en: 'ReLU with twice the variance of the weights' },
    changes: [{ file: 'plans.ts', from: 'tf.relu(z),', to: 'tf.relu(z.mul(Math.SQRT2)),' }],
  },
  {
    id: 'without-tanh',
    name: { zh: 'tanh 网络去掉 tanh', en: 'the tanh network without its tanh' },
    changes: [{ file: 'plans.ts', from: 'tf.tanh(z)', to: 'z.mul(1)' }],
  },
  {
    id: 'normalized-in-each-layer',
    name: {
      zh: '不靠 SELU 自己：每层强行归一化',
      en: 'not SELU itself: each layer is normalised by force',
    },
    changes: [
      {
        file: 'plans.ts',
        from: 'tf.selu(z.mul(Math.sqrt(seluVariance))),',
        to: 'z.sub(z.mean()).div(tf.moments(z).variance.sqrt()),',
      },
    ],
  },
];
