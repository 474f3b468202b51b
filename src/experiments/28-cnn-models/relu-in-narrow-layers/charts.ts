import { chart } from 'lab';

const lost = chart('lost', {
  x: 'times',
  y: { field: 'share', domain: [0, 1] },
  color: 'source',
});

interface Row {
  times: number;
  share: number;
  expected: number;
}

export function drawLost(rows: Row[]) {
  for (const { times, share, expected } of rows) {
    lost.line({
      times,
      share: expected,
      source: 'formula',
    });
    lost.dot({ times, share, source: 'counted' });
  }
}
