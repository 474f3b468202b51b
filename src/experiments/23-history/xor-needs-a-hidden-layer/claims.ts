/** What xor-needs-a-hidden-layer must show. Bands were measured over seeds 1 to 20, 40 starts each. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'logistic-stops-at-ln-2',
    statement: {
      zh: '没有隐层时，无论从哪里出发，损失都停在 ln 2：与抛硬币一样。',
      en: 'Without a hidden layer the loss stops at ln 2 from every start: no better than tossing a coin.',
    },
    expect: { kind: 'equals', metric: 'distanceToLn2', value: 0, tolerance: 1e-4 },
    given: ['learningRate', 'weightScale', 'steps'],
    control: 'and-for-xor',
    source: 'closed form: the convex loss has its only minimum at zero weights',
  },
  {
    id: 'logistic-weights-vanish',
    statement: {
      zh: '没有隐层时，两个输入的权重都被训练成了零。',
      en: 'Without a hidden layer training takes both input weights to zero.',
    },
    expect: { kind: 'equals', metric: 'logisticWeight', value: 0, tolerance: 1e-3 },
    given: ['learningRate', 'weightScale', 'steps'],
    control: 'and-for-xor',
    source: 'closed form: the convex loss has its only minimum at zero weights',
  },
  {
    id: 'two-units-are-a-gamble',
    statement: {
      zh: '两个隐单元够用，却要看运气：40 个起点里只有三成到四分之三解出 XOR。',
      en: 'Two hidden units can do it, with luck: between three tenths and three quarters of 40 starts solve XOR.',
    },
    expect: { kind: 'band', metric: 'width2SolvedShare', min: 0.3, max: 0.75 },
    given: ['learningRate', 'weightScale', 'steps'],
    control: 'linear-units',
    source: 'seeds 1-20: 0.40 to 0.625, median 0.475',
  },
  {
    id: 'stuck-at-half-of-ln-2',
    statement: {
      zh: '没解出的网络多停在 ln 2 的一半：两个点判对，另外两个点的输出同为 1/2。',
      en: 'Those that fail mostly stop at half of ln 2: two points are right, the other two share the output 1/2.',
    },
    expect: { kind: 'equals', metric: 'width2StuckLoss', value: Math.LN2 / 2, tolerance: 0.005 },
    given: ['learningRate', 'weightScale', 'steps'],
    control: 'linear-units',
    source: 'closed form (0 + 0 + ln 2 + ln 2) / 4; seeds 1-20: 0.34804 to 0.34807',
  },
  {
    id: 'eight-units-succeed',
    statement: {
      zh: '八个隐单元几乎从任何起点都能解出 XOR。',
      en: 'Eight hidden units solve XOR from nearly every start.',
    },
    expect: { kind: 'band', metric: 'width8SolvedShare', min: 0.95, max: 1 },
    given: ['learningRate', 'weightScale', 'steps'],
    control: 'two-for-eight',
    source: 'seeds 1-20: 1.0 each time',
  },
  {
    id: 'width-beats-luck',
    statement: {
      zh: '八个单元的成功率是两个单元的 1.3 倍以上。',
      en: 'Eight units succeed more than 1.3 times as often as two.',
    },
    expect: {
      kind: 'ordering',
      metric: 'width8SolvedShare',
      above: 'width2SolvedShare',
      factor: 1.3,
    },
    given: ['learningRate', 'weightScale', 'steps'],
    control: 'two-for-eight',
    source: 'seeds 1-20: 1.6 to 2.5 times',
  },
];
