/** What collinear-features must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'coefficients-scatter',
    statement: {
      zh: 'ρ 从 0 到 0.999，系数的标准差涨到 14 至 28 倍；1/√(1 − ρ²) 是 22.4。',
      en: 'From ρ = 0 to 0.999 the coefficient’s standard deviation grows 14 to 28 times; 1/√(1 − ρ²) is 22.4.',
    },
    expect: { kind: 'band', metric: 'growth', min: 14, max: 28 },
    given: ['samples', 'repeats'],
    control: 'independent-features',
    source: 'variance inflation 1/(1 − ρ²); seeds 1-20 of 80 repeats: 17.2 to 22.5',
  },
  {
    id: 'the-sum-does-not',
    statement: {
      zh: 'ρ = 0.999 时，两个系数之和的标准差不到单个的五分之一。',
      en: 'At ρ = 0.999 the sum of both coefficients has less than a fifth of the standard deviation of one of them.',
    },
    expect: { kind: 'ordering', metric: 'spread999', above: 'sumSpread999', factor: 5 },
    given: ['samples', 'repeats'],
    control: 'independent-features',
    source: 'seeds 1-20: ratios 9 to 18',
  },
  {
    id: 'predictions-stay',
    statement: {
      zh: 'ρ = 0.999 时，预测概率的误差与不相关时相当，在 0.02 到 0.06 之间。',
      en: 'At ρ = 0.999 the error of the probabilities is 0.02 to 0.06, as without correlation.',
    },
    expect: { kind: 'band', metric: 'predictionError999', min: 0.02, max: 0.06 },
    given: ['samples', 'repeats'],
    control: 'tested-off-the-line',
    source: 'seeds 1-20: 0.035 to 0.044',
  },
  {
    id: 'errors-are-honest',
    statement: {
      zh: '标准误没有说谎：95 % 区间盖住真值的次数仍有八成五以上。',
      en: 'The standard errors are honest: at least 85 % of the 95 % intervals hold the truth.',
    },
    expect: { kind: 'band', metric: 'coverage999', min: 0.85, max: 1 },
    given: ['samples', 'repeats'],
    control: 'errors-of-one-alone',
    source: 'seeds 1-20 of 80 repeats: 0.925 to 1',
  },
  {
    id: 'l2-gathers-them',
    statement: {
      zh: 'L2 惩罚 1 使 ρ = 0.999 时的标准差缩到不足十分之一。',
      en: 'An L2 penalty of 1 brings the standard deviation at ρ = 0.999 below a tenth of what it was.',
    },
    expect: { kind: 'ordering', metric: 'spread999', above: 'ridgeSpread999', factor: 10 },
    given: ['samples', 'penalty', 'repeats'],
    control: 'no-penalty',
    source: 'seeds 1-20: ratios 17 to 29',
  },
  {
    id: 'copies-share-the-penalty',
    statement: {
      zh: '一个特征抄 100 份、罚 λ，系数之和等于一份、罚 λ/100。',
      en: 'A feature copied 100 times under λ has the sum of its coefficients as one copy under λ/100.',
    },
    expect: { kind: 'equals', metric: 'copyGap', value: 0, tolerance: 1e-9 },
    control: 'same-penalty-for-one',
    source: 'closed form: equal shares w/100 make λ Σ(w/100)² = (λ/100) w²',
  },
];
