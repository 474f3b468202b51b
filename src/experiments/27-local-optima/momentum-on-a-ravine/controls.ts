/** What takes the causes of momentum-on-a-ravine away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-memory',
    name: { zh: '速度没有记忆', en: 'a velocity without memory' },
    changes: [
      {
        file: 'methods.ts',
        from: 'velocity = beta * velocity + gradient;',
        to: 'velocity = gradient;',
      },
    ],
  },
  {
    id: 'half-the-rate',
    name: { zh: '梯度下降的 η 减半', en: 'half of gradient descent’s η' },
    changes: [{ file: 'methods.ts', from: 'rate: 2 / (1 + kappa)', to: 'rate: 1 / (1 + kappa)' }],
  },
  {
    id: 'no-flat-direction',
    name: { zh: '没有平的方向', en: 'no flat direction' },
    changes: [{ file: 'main.ts', from: 'pushes = [1 / kappa, 1]', to: 'pushes = [1, 1]' }],
  },
  {
    id: 'as-planned',
    name: { zh: '曲率与预计的一样', en: 'the curvature that was planned' },
    changes: [{ file: 'main.ts', from: 'margin * kappa', to: '1.0 * kappa' }],
  },
  {
    id: 'near-its-limit',
    name: { zh: 'Nesterov 的 η 贴近上限', en: 'Nesterov’s η close to its limit' },
    changes: [
      {
        file: 'methods.ts',
        from: 'rate: 1 / kappa, beta, nesterov',
        to: 'rate: 1.3 / kappa, beta, nesterov',
      },
    ],
  },
  {
    id: 'moderate-momentum',
    name: { zh: '适中的动量', en: 'moderate momentum' },
    changes: [
      { file: 'main.ts', from: 'rate: 1 / kappa, beta: tooMuch', to: 'rate: 1 / kappa, beta: 0.9' },
    ],
  },
  {
    id: 'averaged-gradient',
    name: { zh: '速度是梯度的平均', en: 'a velocity that averages gradients' },
    changes: [
      { file: 'effects.ts', from: 'beta * velocity + 1;', to: 'beta * velocity + (1 - beta);' },
    ],
  },
  {
    id: 'rate-changes',
    name: { zh: 'η 中途改变', en: 'a rate that changes on the way' },
    changes: [{ file: 'main.ts', from: 'gapOfForms(1)', to: 'gapOfForms(0.9)' }],
  },
];
