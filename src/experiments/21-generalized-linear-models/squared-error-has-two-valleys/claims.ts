/** What squared-error-has-two-valleys must show. Nothing in it is random. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'two-valleys',
    statement: {
      zh: '平方误差有两个局部极小。',
      en: 'Squared error has two local minima.',
    },
    expect: { kind: 'equals', metric: 'squaresValleys', value: 2, tolerance: 0 },
    given: ['slope'],
    control: 'cross-entropy-instead',
    source: 'exact on the grid; the construction of Auer96',
  },
  {
    id: 'one-valley',
    statement: {
      zh: '交叉熵只有一个。',
      en: 'Cross-entropy has one.',
    },
    expect: { kind: 'equals', metric: 'crossEntropyValleys', value: 1, tolerance: 0 },
    control: 'probability-squared-away',
    source: 'convex for every slope',
  },
  {
    id: 'squares-bend-down',
    statement: {
      zh: '平方误差的二阶导数有负的：不凸。',
      en: 'The second derivative of squared error is negative somewhere: it is not convex.',
    },
    expect: { kind: 'band', metric: 'squaresCurvature', min: -8, max: -0.5 },
    given: ['slope'],
    control: 'cross-entropy-instead',
    source: 'exact on the grid at the default slope',
  },
  {
    id: 'cross-entropy-does-not',
    statement: {
      zh: '交叉熵的二阶导数处处不为负。',
      en: 'That of cross-entropy is nowhere negative.',
    },
    expect: { kind: 'band', metric: 'crossEntropyCurvature', min: -1e-9, max: 1 },
    given: ['slope'],
    control: 'probability-squared-away',
    source: 'p (1 − p) slope² summed over samples; the tolerance is that of second differences',
  },
  {
    id: 'plain-at-the-start',
    statement: {
      zh: '起点 b = −8，平方误差的坡度不到交叉熵的万分之一。',
      en: 'At the start b = −8 the slope of squared error is below a ten-thousandth of that of cross-entropy.',
    },
    expect: {
      kind: 'ordering',
      metric: 'crossEntropySteepness',
      above: 'squaresSteepness',
      factor: 10000,
    },
    given: ['slope', 'start'],
    control: 'cross-entropy-instead',
    source: 'exact: p (1 − p) is below 1e-8 for each sample',
  },
  {
    id: 'softplus-is-stable',
    statement: {
      zh: '稳定地算，ln(1 + e^800) 是 800。',
      en: 'Computed stably, ln(1 + e^800) is 800.',
    },
    expect: { kind: 'equals', metric: 'stable', value: 800, tolerance: 1e-9 },
    control: 'softplus-as-written',
    source: 'e^−800 rounds to zero in double precision',
  },
];
