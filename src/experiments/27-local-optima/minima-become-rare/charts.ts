import { chart } from 'lab';
import { exact } from './theory';

export const minima = chart('minima', {
  x: 'dimension',
  y: { field: 'share', scale: 'log' },
  color: 'what',
});
const negatives = chart('negatives', {
  x: 'indexShare',
  y: 'share',
  color: 'size',
});
export const raised = chart('raised', {
  x: 'lift',
  y: { field: 'share', domain: [0, 1] },
  color: 'size',
});

exact.forEach((share, i) => {
  const dimension = i + 1;
  minima.line({ dimension, share, what: 'exact' });
  const coins = 0.5 ** dimension;
  minima.line({ dimension, share: coins, what: 'coins' });
});

export function drawIndices(shares: number[]) {
  const dimension = shares.length - 1;
  const size = `n${dimension}`;
  shares.forEach((share, index) => {
    if (share === 0) return;
    const indexShare = index / dimension;
    negatives.line({ indexShare, share, size });
    negatives.dot({ indexShare, share, size });
  });
}
