/** What takes the causes of poisson-counts away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'unequal-treatments',
    name: {
      zh: '两个计数对调，三种处理不再平衡',
      en: 'two counts exchanged: treatments no longer balanced',
    },
    changes: [
      {
        file: 'data.ts',
        from: '[18, 17, 15, 20, fifthCount, 20, 25, 13, 12]',
        to: '[18, 17, 25, 20, fifthCount, 20, 15, 13, 12]',
      },
    ],
  },
  {
    id: 'squared-error',
    name: { zh: '指数输出也用平方误差', en: 'squared error for the exponential output, too' },
    changes: [
      { file: 'unit.ts', from: 'tf.exp(eta).sub(y.mul(eta))', to: 'tf.exp(eta).sub(y).square()' },
    ],
  },
  {
    id: 'softplus-for-both',
    name: { zh: '恒等和 ReLU 都换成 softplus', en: 'softplus in the place of identity and ReLU' },
    changes: [
      {
        file: 'unit.ts',
        from: 'identity: (eta: number) => eta,',
        to: 'identity: (eta: number) => Math.log1p(Math.exp(eta)),',
      },
      {
        file: 'unit.ts',
        from: '=> eta.sub(y).square()',
        to: '=> tf.softplus(eta).sub(y).square()',
      },
      { file: 'unit.ts', from: 'Math.max(0, eta)', to: 'Math.log1p(Math.exp(eta))' },
      { file: 'unit.ts', from: 'tf.relu(eta)', to: 'tf.softplus(eta)' },
    ],
  },
];
