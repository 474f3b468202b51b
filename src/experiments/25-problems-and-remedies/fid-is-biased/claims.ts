/** What fid-is-biased must show. */
import type { Claim } from '../../claim';

/** The bias to first order in 1/n, against known moments: that of the mean and that of the covariance. */
const biasAt = (n: number, dimensions: unknown) => {
  const d = Number(dimensions);
  return d / n + (d * (d + 1)) / (4 * n);
};

export const claims: readonly Claim[] = [
  {
    id: 'formula-for-normals',
    statement: {
      zh: 'N(1.5, 2²) 与 N(0, 1) 的距离正好是 1.5² + (2 − 1)² = 3.25。',
      en: 'From N(1.5, 2²) to N(0, 1) the distance is exactly 1.5² + (2 − 1)² = 3.25.',
    },
    expect: { kind: 'equals', metric: 'exact', value: 3.25, tolerance: 1e-9 },
    control: 'without-cross-term',
    source: 'closed form (Dowson82)',
  },
  {
    id: 'perfect-is-not-zero',
    statement: {
      zh: '完美的生成器，5000 个样本，FID 也不是 0，而是 d/n + d(d + 1)/(4n)，误差不到一成。',
      en: 'With 5000 samples a perfect generator has an FID not of 0 but of d/n + d(d + 1)/(4n), to within a tenth.',
    },
    expect: ({ dimensions }) => {
      const value = biasAt(5000, dimensions);
      return { kind: 'equals', metric: 'perfectAt5000', value, tolerance: 0.1 * value };
    },
    given: ['dimensions'],
    control: 'true-covariance',
    source: 'first order in 1/n: 0.2208; seeds 1-10: 0.213 to 0.235',
  },
  {
    id: 'falls-like-one-over-n',
    statement: {
      zh: '样本多五倍，偏差小五倍：n = 1000 与 5000 时，FID 之比在 4.6 到 5.6 之间。',
      en: 'Five times the samples, a fifth of the bias: the ratio of FID at n = 1000 and 5000 is between 4.6 and 5.6.',
    },
    expect: { kind: 'band', metric: 'biasRatio', min: 4.6, max: 5.6 },
    given: ['dimensions'],
    control: 'five-hundred-different',
    source: 'seeds 1-10: 4.74 to 5.10, median 5.05; under the control 0.96 to 1.03 on seeds 1-5',
  },
  {
    id: 'ranks-are-reversed',
    statement: {
      zh: '完美的生成器只取 500 个样本，FID 是偏了一点的取 5000 个样本的两倍以上。',
      en: 'With 500 samples a perfect generator has more than twice the FID of the one that is off with 5000.',
    },
    expect: { kind: 'ordering', metric: 'perfectAt500', above: 'shiftedAt5000', factor: 2 },
    given: ['dimensions', 'shift'],
    control: 'true-covariance',
    source: 'seeds 1-10: 2.19 to 2.32 against 0.82 to 0.90',
  },
  {
    id: 'perfect-extrapolates-to-zero',
    statement: {
      zh: '对 1/n 外推，完美的生成器回到 0，误差不超过 0.03。',
      en: 'Extrapolated in 1/n, the perfect generator comes out at 0, to within 0.03.',
    },
    expect: { kind: 'equals', metric: 'perfectIntercept', value: 0, tolerance: 0.03 },
    given: ['dimensions'],
    control: 'line-in-the-root',
    source: 'seeds 1-10: -0.007 to 0.012, median 0.006; truth 0',
  },
  {
    id: 'shifted-extrapolates-to-truth',
    statement: {
      zh: '偏了一点的回到真值，误差不超过 0.08。',
      en: 'The one that is off comes out at its true value, to within 0.08.',
    },
    expect: ({ dimensions, shift }) => ({
      kind: 'equals',
      metric: 'shiftedIntercept',
      value: Number(dimensions) * Number(shift) ** 2,
      tolerance: 0.08,
    }),
    given: ['dimensions', 'shift'],
    control: 'line-in-the-root',
    source: 'seeds 1-10 at shift 0.1: 0.574 to 0.678, median 0.650; truth 0.64',
  },
];
