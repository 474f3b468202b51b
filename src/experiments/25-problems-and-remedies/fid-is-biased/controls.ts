/** What takes the causes of fid-is-biased away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-cross-term',
    name: { zh: '公式漏掉交叉项', en: 'a formula without its cross term' },
    changes: [{ file: 'frechet.ts', from: ' - 2 * trace(cross)', to: '' }],
  },
  {
    id: 'true-covariance',
    name: { zh: '协方差已知，只估计均值', en: 'a known covariance: only the mean is estimated' },
    changes: [
      {
        file: 'main.ts',
        from: 'distance(moments(samples), real)',
        to: 'distance({ ...real, mean: moments(samples).mean }, real)',
      },
    ],
  },
  {
    id: 'five-hundred-different',
    name: {
      zh: '不同的样本最多 500 个，反复取',
      en: 'no more than 500 different samples, over and over',
    },
    changes: [
      {
        file: 'main.ts',
        from: `const samples = Array.from({ length: n }, () =>
      axes.map(() => rng.normal(mean, 1)),
    );`,
        to: `const different = Array.from({ length: Math.min(n, 500) }, () =>
      axes.map(() => rng.normal(mean, 1)),
    );
    const samples = Array.from({ length: n }, (_, i) => different[i % different.length]);`,
      },
    ],
  },
  {
    id: 'line-in-the-root',
    name: { zh: '改对 1/√n 外推', en: 'extrapolation in 1/√n' },
    changes: [{ file: 'charts.ts', from: '(n) => 1 / n', to: '(n) => 1 / Math.sqrt(n)' }],
  },
];
