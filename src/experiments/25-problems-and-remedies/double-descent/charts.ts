import { chart } from 'lab';

const x = { field: 'features', scale: 'log' } as const;
const errors = chart('errors', {
  x,
  y: { field: 'error', scale: 'log' },
  color: 'method',
});
const norms = chart('norms', {
  x,
  y: { field: 'norm', scale: 'log' },
  color: 'method',
});

// zh: 竖线：特征与样本一样多。
// en: The rule: as many features as samples.
export function drawThreshold(samples: number) {
  errors.rule({ features: samples });
  norms.rule({ features: samples });
}

export function draw(
  method: string,
  found: { width: number; test: number; norm: number },
) {
  const features = found.width;
  errors.line({ method, features, error: found.test });
  norms.line({ method, features, norm: found.norm });
}
