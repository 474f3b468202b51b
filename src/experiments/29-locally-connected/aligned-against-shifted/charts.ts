import { chart } from 'lab';
import { side, type makeFaces } from './faces';

export const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', domain: [0, 0.8] },
  color: 'network',
  facet: 'task',
});
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

type Faces = ReturnType<typeof makeFaces>;

// zh: 每种任务两类各一张。
// en: One face of each class and task.
export function drawFaces(task: string, faces: Faces) {
  for (const label of [0, 1]) {
    const image = faces.images[label];
    gallery.cell(
      image.map((brightness, index) => ({
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
  const rows = scores.map((accuracy, largestShift) => ({
    largestShift,
    accuracy,
    network,
    task,
  }));
  price.line(rows);
  price.dot(rows);
}
