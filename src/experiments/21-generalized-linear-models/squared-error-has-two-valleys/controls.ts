/** What takes the causes of squared-error-has-two-valleys away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'cross-entropy-instead',
    name: { zh: '平方误差也换成交叉熵', en: 'cross-entropy in the place of squared error' },
    changes: [
      {
        file: 'main.ts',
        from: '(sigmoid(eta(x, b)) - y) ** 2',
        to: 'softplus(eta(x, b)) - y * eta(x, b)',
      },
    ],
  },
  {
    id: 'probability-squared-away',
    name: { zh: '交叉熵换成平方误差', en: 'squared error in the place of cross-entropy' },
    changes: [
      {
        file: 'main.ts',
        from: 'softplus(eta(x, b)) - y * eta(x, b)',
        to: '(sigmoid(eta(x, b)) - y) ** 2',
      },
    ],
  },
  {
    id: 'softplus-as-written',
    name: { zh: 'ln(1 + e^z) 照写照算', en: 'ln(1 + e^z) as it is written' },
    changes: [
      {
        file: 'loss.ts',
        from: 'Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))',
        to: 'Math.log(1 + Math.exp(z))',
      },
    ],
  },
];
