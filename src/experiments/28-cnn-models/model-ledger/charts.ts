import { chart } from 'lab';
import type { Row, Totals } from './count';

const shares = chart('shares', {
  x: 'place',
  y: { field: 'share', domain: [0, 1] },
  color: 'quantity',
});
const all = chart('all', {
  x: { field: 'parameters', scale: 'log' },
  y: { field: 'multiplyAdds', scale: 'log' },
  color: 'family',
});

// zh: 从头累计到每一层的占比。
// en: Shares, added up from the first layer to each.
export function drawShares(rows: Row[], totals: Totals) {
  const quantities = [
    'parameters',
    'multiplyAdds',
  ] as const;
  for (const quantity of quantities) {
    let sum = 0;
    rows.forEach((row, i) => {
      sum += row[quantity];
      const share = sum / Math.max(1, totals[quantity]);
      shares.line({ place: i + 1, share, quantity });
    });
  }
}

export function drawModel(
  family: string,
  parameters: number,
  multiplyAdds: number,
) {
  all.dot({ parameters, multiplyAdds, family });
}
