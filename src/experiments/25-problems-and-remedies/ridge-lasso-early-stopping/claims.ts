/** What ridge-lasso-early-stopping must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'ridge-keeps-a-share',
    statement: {
      zh: '沿特征值为 s 的方向，岭留下最小二乘的 s/(s+λ)，分毫不差。',
      en: 'Along an eigenvector with eigenvalue s, ridge keeps s/(s+λ) of least squares, to the last digits.',
    },
    expect: { kind: 'equals', metric: 'ridgeError', value: 0, tolerance: 1e-9 },
    control: 'half-of-the-weights-penalized',
    source: 'closed form; seeds 1-20: at most 4e-14',
  },
  {
    id: 'early-stopping-keeps-a-share',
    statement: {
      zh: '早停走 {stopAfter} 步，留下 1 − (1 − ηs) 的 {stopAfter} 次方，分毫不差。',
      en: 'Early stopping after {stopAfter} steps keeps 1 − (1 − ηs) to the power {stopAfter}, to the last digits.',
    },
    expect: { kind: 'equals', metric: 'stoppedError', value: 0, tolerance: 1e-9 },
    control: 'descent-from-one',
    source: 'closed form; seeds 1-20: at most 7e-14',
  },
  {
    id: 'alike-not-equal',
    statement: {
      zh: '取 λ = 1/(ηt)，两者留下的份额最多差五分之一上下：相似，不相等。',
      en: 'With λ = 1/(ηt) the shares differ by about a fifth at most: alike, not equal.',
    },
    expect: { kind: 'band', metric: 'sharesApart', min: 0.19, max: 0.22 },
    given: ['stopAfter'],
    control: 'penalty-not-matched',
    source: 'seeds 1-20: 0.206 to 0.207; for small steps the bound is 0.2036',
  },
  {
    id: 'lasso-finds-few',
    statement: {
      zh: '强度 {strength} 时，20 个权重里 Lasso 只有 2 到 8 个不是零。',
      en: 'At strength {strength} the lasso leaves only 2 to 8 of 20 weights that are not zero.',
    },
    expect: { kind: 'band', metric: 'lassoCount', min: 2, max: 8 },
    given: ['strength', 'relevant'],
    control: 'shrink-in-proportion',
    source: 'seeds 1-20: 3 to 5, median 3',
  },
  {
    id: 'all-zero-at-the-greatest-slope',
    statement: {
      zh: '惩罚达到 w = 0 处最大的斜率，Lasso 的解一个非零的也没有。',
      en: 'Once the penalty equals the greatest slope at w = 0, the lasso has no weight that is not zero.',
    },
    expect: { kind: 'equals', metric: 'lassoCountAtOne', value: 0, tolerance: 0 },
    control: 'shrink-in-proportion',
    source: 'closed form: 0 is optimal when no slope exceeds the penalty',
  },
  {
    id: 'slope-equals-penalty',
    statement: {
      zh: '在 Lasso 的解处，凡是不为零的权重，数据损失的斜率都恰是 λ。',
      en: 'At the lasso’s solution the data loss has slope λ at every weight that is not zero.',
    },
    expect: { kind: 'equals', metric: 'flattest', value: 1, tolerance: 1e-6 },
    control: 'shrink-in-proportion',
    source: 'closed form: the subgradient of λ|w| is λ there',
  },
  {
    id: 'ridge-has-no-zeros',
    statement: {
      zh: '岭的 20 个权重没有一个是零。',
      en: 'Under ridge none of 20 weights is zero.',
    },
    expect: { kind: 'equals', metric: 'ridgeCount', value: 20, tolerance: 0 },
    given: ['strength'],
    control: 'ridge-with-l1',
    source: 'seeds 1-20: 20 each time',
  },
  {
    id: 'subgradient-has-no-zeros',
    statement: {
      zh: '同一个 L1 目标改用次梯度下降，也没有一个权重恰好是零。',
      en: 'With the same L1 objective, subgradient descent ends with no weight exactly zero.',
    },
    expect: { kind: 'equals', metric: 'subgradientCount', value: 20, tolerance: 0 },
    control: 'subgradient-with-threshold',
    source: 'seeds 1-20: 20 each time',
  },
  {
    id: 'sparse-truth-favours-l1',
    statement: {
      zh: '只有三个特征有用时，各取最好的强度，岭的误差是 Lasso 的 1.1 到 12 倍。',
      en: 'With three features that matter, each at its best strength, the error of ridge is 1.1 to 12 times that of the lasso.',
    },
    expect: { kind: 'band', metric: 'ridgeOverLasso', min: 1.1, max: 12 },
    given: ['relevant'],
    control: 'all-features-matter',
    source: 'seeds 1-20: 1.31 to 7.6, median 2.7',
  },
];
