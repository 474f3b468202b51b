import { chart } from 'lab';

const pictures = chart('pictures', {
  x: { field: 'column', scale: 'band' },
  y: { field: 'row', scale: 'band' },
  color: 'state',
  facet: 'moment',
});
const energies = chart('energies', {
  x: 'update',
  y: 'energy',
});
const load = chart('load', {
  x: 'patternCount',
  y: { field: 'overlap', domain: [-0.05, 1.05] },
});

export function drawPictures(
  moments: Record<string, number[]>,
) {
  pictures.clear();
  for (const [moment, pattern] of Object.entries(moments))
    pictures.cell(
      pattern.map((s, i) => ({
        column: (i % 10) + 1,
        row: Math.floor(i / 10) + 1,
        state: s > 0 ? 'plus' : 'minus',
        moment,
      })),
    );
}

export function drawEnergy(update: number, energy: number) {
  energies.line({ update, energy });
}

// zh: 虚线在 0.138 N：无限大网络的容量。
// en: Dashed: 0.138 N, the capacity of an infinite network.
export function drawLoad(count: number, mean: number) {
  const point = { patternCount: count, overlap: mean };
  load.line(point);
  load.dot(point);
  if (count === 1) load.rule({ patternCount: 13.8 });
}
