import { chart } from 'lab';
import { density } from './semicircle';

const histogram = chart('histogram', {
  x: { field: 'eigenvalue', domain: [-2.4, 2.4] },
  y: 'density',
  color: 'what',
});
const width = 0.2;

export function drawHistogram(values: number[]) {
  for (let bin = -12; bin < 12; bin++) {
    const left = bin * width;
    const right = left + width;
    const inside = values.filter(
      (value) => value >= left && value < right,
    );
    const height = inside.length / values.length / width;
    for (const eigenvalue of [left, right])
      histogram.line({
        eigenvalue,
        density: height,
        what: 'goe',
      });
  }
  for (let i = -40; i <= 40; i++) {
    const eigenvalue = 2 * Math.sin((i / 80) * Math.PI);
    histogram.line({
      eigenvalue,
      density: density(eigenvalue),
      what: 'semicircle',
    });
  }
}
