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
    id: 'one-size',
    name: { zh: '每次都取 1000 个样本', en: '1000 samples every time' },
    changes: [{ file: 'main.ts', from: '{ length: n }', to: '{ length: 1000 }' }],
  },
  {
    id: 'line-in-the-root',
    name: { zh: '改对 1/√n 外推', en: 'extrapolation in 1/√n' },
    changes: [{ file: 'charts.ts', from: '(n) => 1 / n', to: '(n) => 1 / Math.sqrt(n)' }],
  },
];
