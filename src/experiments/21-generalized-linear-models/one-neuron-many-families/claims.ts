/** What one-neuron-many-families must show: identities of the gradient, and bands over seeds 1 to 20. */
import type { Claim } from '../../claim';

/** What the data are drawn with. */
const data = ['size', 'slope', 'dispersion'];

export const claims: readonly Claim[] = [
  {
    id: 'coefficients-are-found',
    statement: {
      zh: '十一种分布和连接，25 个系数，各学 8 份数据：每个估计离真值都不到 4.5 个标准误。',
      en: 'Eleven pairs of distribution and link, 25 coefficients, 8 data sets each: every estimate is within 4.5 standard errors of the truth.',
    },
    expect: { kind: 'band', metric: 'largestDistance', min: 1.5, max: 4.5 },
    given: [...data, 'steps'],
    control: 'x-tells-nothing',
    source: 'seeds 1-20: 2.24 to 3.97, median 2.85',
  },
  {
    id: 'standard-errors-are-honest',
    statement: {
      zh: '这 200 个距离的均方根在 0.8 到 1.25 个标准误之间：损失的曲率说得准误差有多大。',
      en: 'The root mean square of these 200 distances is 0.8 to 1.25 standard errors: the curvature of the loss tells the size of the errors.',
    },
    expect: { kind: 'band', metric: 'typicalDistance', min: 0.8, max: 1.25 },
    given: [...data, 'steps'],
    control: 'errors-too-small',
    source: 'theory: 1; seeds 1-20: 0.92 to 1.10, median 1.01; times 1 / 0.6: 1.54 to 1.83',
  },
  {
    id: 'canonical-gradient-is-the-error',
    statement: {
      zh: '五种典范连接：自动微分给出的 dℓ/dη 就是 μ − y（倒数连接差一个负号），只差单精度的舍入。',
      en: 'Five canonical links: dℓ/dη by automatic differentiation is μ − y (minus that for the reciprocal), up to rounding in single precision.',
    },
    expect: { kind: 'equals', metric: 'canonicalGap', value: 0, tolerance: 2e-6 },
    control: 'wrong-losses',
    source: 'dℓ/dη = A′(η) − y (McCullagh89); seeds 1-20: 4.8e-8 to 8.9e-8',
  },
  {
    id: 'other-links-weigh-the-error',
    statement: {
      zh: '其余五种连接：dℓ/dη 与 μ − y 的最大差都超过 0.4；差得最少的一种也不到 2。',
      en: 'Each of five other links: dℓ/dη and μ − y differ by more than 0.4 somewhere, and in the closest of the five by less than 2.',
    },
    expect: { kind: 'band', metric: 'otherGap', min: 0.4, max: 2 },
    given: data,
    control: 'wrong-losses',
    source: 'the smallest of five; seeds 1-20: 0.69 to 1.19',
  },
  {
    id: 'poisson-variance-follows-the-mean',
    statement: {
      zh: '泊松：方差随均值的一次方增长（量出的指数在 0.8 到 1.2 之间）。',
      en: 'Poisson: the variance grows with the first power of the mean (the exponent measured is 0.8 to 1.2).',
    },
    expect: { kind: 'band', metric: 'poissonLogGrowth', min: 0.8, max: 1.2 },
    given: [...data, 'steps'],
    control: 'exchanged-noise',
    source: 'V(μ) = μ; seeds 1-20: 0.963 to 1.077',
  },
  {
    id: 'gamma-variance-follows-the-square',
    statement: {
      zh: '伽马：方差随均值的平方增长（量出的指数在 1.8 到 2.2 之间）。',
      en: 'Gamma: the variance grows with the square of the mean (the exponent measured is 1.8 to 2.2).',
    },
    expect: { kind: 'band', metric: 'gammaLogGrowth', min: 1.8, max: 2.2 },
    given: [...data, 'steps'],
    control: 'exchanged-noise',
    source: 'V(μ) = μ²; seeds 1-20: 1.946 to 2.055',
  },
  {
    id: 'gaussian-variance-stays',
    statement: {
      zh: '高斯：方差不随均值变（量出的指数在 −0.25 到 0.25 之间）。',
      en: 'Gaussian: the variance does not change with the mean (the exponent measured is −0.25 to 0.25).',
    },
    expect: { kind: 'band', metric: 'gaussianIdentityGrowth', min: -0.25, max: 0.25 },
    given: [...data, 'steps'],
    control: 'exchanged-noise',
    source: 'V(μ) = 1; seeds 1-20: −0.073 to 0.123',
  },
];
