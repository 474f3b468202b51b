/** What takes the causes of link-changes-coefficients away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'logit-for-all',
    name: { zh: '三种连接都是 logit', en: 'the logit in the place of every link' },
    changes: [
      {
        file: 'scoring.ts',
        from: '{ mean: normal, slope: density }',
        to: '{ mean: sigmoid, slope: (eta: number) => sigmoid(eta) * sigmoid(-eta) }',
      },
      {
        file: 'scoring.ts',
        from: 'mean: (eta: number) => -Math.expm1(-Math.exp(eta))',
        to: 'mean: sigmoid',
      },
      {
        file: 'scoring.ts',
        from: 'Math.exp(eta - Math.exp(eta))',
        to: 'sigmoid(eta) * sigmoid(-eta)',
      },
    ],
  },
  {
    id: 'one-step',
    name: { zh: '评分法只走一步', en: 'scoring that takes one step only' },
    changes: [{ file: 'scoring.ts', from: 'iterations < 100', to: 'iterations < 1' }],
  },
];
