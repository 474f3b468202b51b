/** What linear-nets-cannot-bend must show: dimensions of spaces, a projection, and bands over seeds 1 to 12. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'linear-units-span-lines',
    statement: {
      zh: '没有激活函数：隐单元再多，加上偏置也只有 2 个独立方向，画来画去是一条直线。',
      en: 'Without activation, any number of hidden units and a bias have only 2 independent directions: a straight line.',
    },
    expect: { kind: 'equals', metric: 'identityRank', value: 2, tolerance: 0 },
    control: 'linear-units-bend',
    source: 'closed form: every unit is a + bx',
  },
  {
    id: 'squares-span-parabolas',
    statement: {
      zh: '平方：32 个隐单元加偏置只有 3 个独立方向，画来画去是一条抛物线。',
      en: 'With squares, 32 hidden units and a bias have only 3 independent directions: a parabola.',
    },
    expect: { kind: 'equals', metric: 'squareRank', value: 3, tolerance: 0 },
    given: ['depth', 'width'],
    control: 'squares-with-a-kink',
    source: 'closed form: every unit is a + bx + cx²',
  },
  {
    id: 'squares-stop-at-a-floor',
    statement: {
      zh: '拟合 sin 6x，平方网络最好的均方根误差是 0.662，与直线相同。',
      en: 'On sin 6x the best root-mean-square error of squares is 0.662, that of a straight line.',
    },
    expect: { kind: 'equals', metric: 'squareError', value: 0.6617, tolerance: 0.001 },
    given: ['target', 'depth', 'width'],
    control: 'squares-with-a-kink',
    source: 'closed form on [−1, 1]: 0.6617; sin 6x is odd, so the best quadratic is a line',
  },
  {
    id: 'relu-bends',
    statement: {
      zh: '32 个随机 ReLU 单元，误差在 0.01 到 0.07 之间，不到直线的九分之一。',
      en: 'With 32 random ReLU units the error is between 0.01 and 0.07, less than a ninth of a line’s.',
    },
    expect: { kind: 'band', metric: 'reluError', min: 0.01, max: 0.07 },
    given: ['activation', 'target', 'depth', 'width'],
    control: 'relu-does-not-bend',
    source: 'seeds 1-12: 0.017 to 0.047',
  },
  {
    id: 'training-does-not-help-a-line',
    statement: {
      zh: '用 Adam 训练全部权重，没有激活函数的网络还停在 0.662 附近。',
      en: 'Training all weights with Adam leaves the network without activation near 0.662.',
    },
    expect: { kind: 'band', metric: 'identityTrained', min: 0.6612, max: 0.6622 },
    given: ['target', 'steps'],
    control: 'linear-units-bend',
    source: 'seeds 1-12: 0.6617',
  },
  {
    id: 'training-bends-relu',
    statement: {
      zh: '同样的训练，ReLU 网络的误差不到前者的一半。',
      en: 'The same training brings the ReLU network to less than half of that error.',
    },
    expect: { kind: 'ordering', metric: 'identityTrained', above: 'reluTrained', factor: 2 },
    given: ['activation', 'target', 'steps', 'width'],
    control: 'relu-does-not-bend',
    source: 'seeds 1-12, all holding: 0.6617 against 0.036 to 0.277',
  },
];
