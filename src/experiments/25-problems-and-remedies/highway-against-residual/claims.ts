/** What highway-against-residual must show: counts, a closed form, and bands over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'gates-cost-parameters',
    statement: {
      zh: '64 个单元的层，高速网络的门要多学 64 × 64 ＋ 64 = 4160 个参数。',
      en: 'In a layer of 64 units the highway gate adds 64 × 64 + 64 = 4,160 parameters.',
    },
    expect: { kind: 'equals', metric: 'highwayExtra', value: 4160, tolerance: 0 },
    given: ['width'],
    control: 'one-gate-for-the-layer',
    source: 'closed form: n² + n with n = 64',
  },
  {
    id: 'shortcuts-cost-nothing',
    statement: {
      zh: '恒等捷径不加任何参数。',
      en: 'An identity shortcut adds no parameter.',
    },
    expect: { kind: 'equals', metric: 'residualExtra', value: 0, tolerance: 0 },
    control: 'shortcut-with-weights',
    source: 'closed form',
  },
  {
    id: 'gate-is-nearly-shut',
    statement: {
      zh: '门偏置取 −3，门的得分为零时 T = σ(−3) = 0.0474。',
      en: 'With a gate bias of −3 and a score of zero, T = σ(−3) = 0.0474.',
    },
    expect: { kind: 'equals', metric: 'gateAtBias', value: 0.0474259, tolerance: 1e-5 },
    given: ['gateBias'],
    control: 'gate-without-a-bias',
    source: 'closed form: 1 / (1 + e³)',
  },
  {
    id: 'highway-starts-near-the-identity',
    statement: {
      zh: '刚初始化的高速层，输出离输入只有输入长度的一到两成。',
      en: 'A highway layer at initialisation moves its input by only 10 to 20 per cent of its length.',
    },
    expect: { kind: 'band', metric: 'highwayOutput', min: 0.1, max: 0.2 },
    given: ['gateBias'],
    control: 'gate-without-a-bias',
    source: 'seeds 1-20: 0.135 to 0.147',
  },
  {
    id: 'residual-does-not',
    statement: {
      zh: '残差层不缩放时并不接近恒等：支路与输入差不多长。',
      en: 'An unscaled residual layer is not near the identity: its branch is about as long as its input.',
    },
    expect: { kind: 'band', metric: 'residualOutput', min: 0.9, max: 1.1 },
    given: ['activation', 'width'],
    control: 'branch-made-small',
    source: 'seeds 1-20: 0.978 to 1.033; He initialisation keeps the mean square',
  },
  {
    id: 'so-do-the-jacobians',
    statement: {
      zh: '雅可比矩阵也是如此：残差层离单位矩阵的距离，是高速层的两倍半以上。',
      en: 'So with the Jacobians: the residual layer’s is more than two and a half times as far from the identity as the highway layer’s.',
    },
    expect: { kind: 'ordering', metric: 'residualJacobian', above: 'highwayJacobian', factor: 2.5 },
    given: ['gateBias', 'activation', 'width'],
    control: 'gate-without-a-bias',
    source: 'seeds 1-20, all holding: 0.834 to 1.116 against 0.138 to 0.292',
  },
];
