import { chart } from 'lab';
import { side } from './faces';

const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', domain: [0, 0.8] },
  color: 'network',
  facet: 'task',
});
export const drawLoss = losses.line;
const price = chart('price', {
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

// zh: 每种任务两类各一张。
// en: One face of each class and task.
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

// zh: 对齐差几格，准确率剩多少。
// en: What is left of the accuracy when alignment is off.
export function drawPrice(
  task: string,
  network: string,
  scores: number[],
) {
  scores.forEach((accuracy, largestShift) => {
    const row = { largestShift, accuracy, network, task };
    price.line(row);
    price.dot(row);
  });
}
