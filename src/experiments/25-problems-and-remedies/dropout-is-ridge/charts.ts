import { chart } from 'lab';

const weights = chart('weights', {
  x: 'size',
  y: 'weight',
  color: 'method',
});

export function drawWeights(
  sizes: number[],
  dropout: number[],
  others: Record<string, number[]>,
) {
  sizes.forEach((size, j) => {
    const weight = dropout[j];
    weights.dot({ size, weight, method: 'dropout' });
    for (const [method, w] of Object.entries(others)) {
      weights.line({ size, weight: w[j], method });
    }
  });
}
