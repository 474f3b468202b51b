/** What reparameterisation-variance must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'both-are-unbiased',
    statement: {
      zh: 'μ = {mean} 时，得分函数的估计平均是 2 × {mean}，与重参数化一样无偏。',
      en: 'With μ = {mean} the score function averages 2 × {mean}: unbiased, as the reparameterised estimate is.',
    },
    expect: ({ mean }) => ({
      kind: 'equals',
      metric: 'scoreMean',
      value: 2 * Number(mean),
      tolerance: 0.15,
    }),
    given: ['mean', 'deviation'],
    control: 'score-not-divided',
    source: 'closed form 2μ; seeds 1-12: 1.971 to 2.049',
  },
  {
    id: 'path-is-four-sigma-squared',
    statement: {
      zh: '重参数化的方差是 4σ²，九个 σ 上的相对误差都不到 0.04。',
      en: 'The reparameterised variance is 4σ², at nine values of σ to a relative error below 0.04.',
    },
    expect: { kind: 'equals', metric: 'pathError', value: 0, tolerance: 0.04 },
    control: 'slope-at-the-mean',
    source: 'closed form; seeds 1-12: 0.007 to 0.019',
  },
  {
    id: 'score-by-its-formula',
    statement: {
      zh: '得分函数的方差是 μ⁴/σ² + 14μ² + 15σ²，相对误差都不到 0.2。',
      en: 'The score function’s variance is μ⁴/σ² + 14μ² + 15σ², to a relative error below 0.2.',
    },
    expect: { kind: 'equals', metric: 'scoreError', value: 0, tolerance: 0.2 },
    control: 'noise-is-flat',
    source: 'closed form; seeds 1-12: 0.016 to 0.075',
  },
  {
    id: 'baseline-by-its-formula',
    statement: {
      zh: '减去基线 E f，方差是 8μ² + 10σ²，相对误差都不到 0.2。',
      en: 'With the baseline E f taken away it is 8μ² + 10σ², to a relative error below 0.2.',
    },
    expect: { kind: 'equals', metric: 'baselineError', value: 0, tolerance: 0.2 },
    control: 'no-baseline',
    source: 'closed form; seeds 1-12: 0.016 to 0.099',
  },
  {
    id: 'score-varies-more',
    statement: {
      zh: 'μ = 1、σ = 0.5 时，得分函数的方差是重参数化的 19 到 25 倍。',
      en: 'At μ = 1, σ = 0.5 the score function’s variance is 19 to 25 times the reparameterised.',
    },
    expect: { kind: 'band', metric: 'times', min: 19, max: 25 },
    given: ['mean', 'deviation'],
    control: 'noise-is-flat',
    source: 'closed form 21.75; seeds 1-12: 21.0 to 22.1',
  },
  {
    id: 'path-loses-on-a-fast-wave',
    statement: {
      zh: 'f 摆得太快，就反过来：sin 30z 上，重参数化的方差是得分函数的五百倍以上。',
      en: 'On a function that swings fast it is the other way round: for sin 30z the reparameterised variance is more than five hundred times that of the score function.',
    },
    expect: { kind: 'ordering', metric: 'wavePath', above: 'waveScore', factor: 500 },
    given: ['fastest'],
    control: 'slow-wave',
    source: 'Mohamed19; closed form ω²/2 and 1/2 for large ω; seeds 1-12: 446 to 451, 0.49 to 0.51',
  },
];
