import { chart, report } from 'lab';
import type { Three } from './estimators';

const scale = 'log';
const variances = { field: 'variance', scale } as const;
const bySigma = chart('bySigma', {
  x: { field: 'sigma', scale },
  y: variances,
  color: 'estimator',
});
const byFrequency = chart('byFrequency', {
  x: { field: 'frequency', scale },
  y: variances,
  color: 'estimator',
});

export function tell(
  found: Record<'mean' | 'variance', Three>,
) {
  for (const [name, value] of Object.entries(found.mean))
    report(`${name}Mean`, value);
  for (const [name, value] of Object.entries(
    found.variance,
  ))
    report(`${name}Variance`, value);
  const { score, path } = found.variance;
  report('times', score / path);
}

// zh: 各种估计与闭式的最大相对误差，也一并报告。
// en: With it goes each estimate's greatest relative error
// en: against the closed form.
const worst = { path: 0, score: 0, baseline: 0 };
export function drawSigma(
  sigma: number,
  measured: Three,
  exact: Three,
) {
  for (const name of [
    'path',
    'score',
    'baseline',
  ] as const) {
    const miss = Math.abs(measured[name] / exact[name] - 1);
    worst[name] = Math.max(worst[name], miss);
    report(`${name}Error`, worst[name]);
    const at = { sigma, estimator: name };
    bySigma.dot({ ...at, variance: measured[name] });
    bySigma.line({ ...at, variance: exact[name] });
  }
}

export function drawWave(
  frequency: number,
  { path, score }: Three,
) {
  const rows = { path, score };
  for (const [estimator, variance] of Object.entries(rows))
    byFrequency.line({ frequency, variance, estimator });
  report('wavePath', path);
  report('waveScore', score);
}
