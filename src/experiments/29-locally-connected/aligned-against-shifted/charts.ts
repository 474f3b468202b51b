import { chart } from 'lab';
import { side } from './faces';

export const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', domain: [0, 0.8] },
  color: 'network',
  facet: 'task',
});
export const price = chart('price', {
  x: 'largestShift',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
  facet: 'task',
});
const gallery = chart('faces', {
  x: { field: 'column', scale: 'band' },
  y: { field: 'row', scale: 'band' },
  color: 'brightness',
  facet: 'face',
});

export function drawFaces(task: string, faces: number[][]) {
  for (const label of [0, 1]) {
    gallery.cell(
      faces[label].map((brightness, index) => ({
        column: index % side,
        row: Math.floor(index / side),
        brightness: Number(brightness.toFixed(2)),
        face: `${task}${label}`,
      })),
    );
  }
}
