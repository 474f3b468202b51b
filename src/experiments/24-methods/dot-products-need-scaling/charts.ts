import { chart } from 'lab';

const traces = chart('traces', {
  x: { field: 'd', scale: 'log' },
  y: { field: 'trace', domain: [0, 1] },
  color: 'scaling',
});
const examples = chart('examples', {
  x: { field: 'key', scale: 'band' },
  y: { field: 'weight', domain: [0, 1] },
  facet: 'scaling',
});

export function drawTrace(
  scaling: string,
  d: number,
  trace: number,
) {
  traces.line({ d, trace, scaling });
}

export function drawWeights(
  scaling: string,
  weights: number[],
) {
  weights.forEach((weight, i) =>
    examples.bar({ key: i + 1, weight, scaling }),
  );
}
