import { chart, report } from 'lab';
import { exact, spread } from './theory';

const minima = chart('minima', {
  x: 'dimension',
  y: { field: 'share', scale: 'log' },
  color: 'what',
});
const negatives = chart('negatives', {
  x: 'indexShare',
  y: 'share',
  color: 'size',
});
const raised = chart('raised', {
  x: 'lift',
  y: { field: 'share', domain: [0, 1] },
  color: 'size',
});

export function drawTheory() {
  exact.forEach((share, i) => {
    const dimension = i + 1;
    minima.line({ dimension, share, what: 'exact' });
    const coins = 0.5 ** dimension;
    minima.line({ dimension, share: coins, what: 'coins' });
  });
}

export function showMinima(
  dimension: number,
  share: number,
) {
  report(`share${dimension}`, share);
  if (share > 0)
    minima.dot({ dimension, share, what: 'measured' });
}

export function showIndices(shares: number[]) {
  const dimension = shares.length - 1;
  const size = `n${dimension}`;
  report(`spread${dimension}`, spread(shares));
  shares.forEach((share, index) => {
    if (share === 0) return;
    const indexShare = index / dimension;
    negatives.line({ indexShare, share, size });
    negatives.dot({ indexShare, share, size });
  });
}

export function showLift(
  dimension: number,
  lift: number,
  share: number,
) {
  if (dimension === 20 && lift % 1 === 0)
    report(`lifted${lift}`, share);
  raised.line({ lift, share, size: `n${dimension}` });
}
