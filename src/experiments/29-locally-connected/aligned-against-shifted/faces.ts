import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export const side = 12;
export const places = (side - 2) ** 2;
export type Task = 'where' | 'what';

type Bar = 'horizontal' | 'vertical';
const rng = random(seed);

// zh: 一张“脸”：眼睛在上，嘴在下，各画一个横条或竖条。
// en: A "face": a bar at the eyes above, one at the mouth
// en: below, each of them horizontal or vertical.
function drawFace(bars: [Bar, Bar], shift: number) {
  const down = rng.integer(2 * shift + 1) - shift;
  const right = rng.integer(2 * shift + 1) - shift;
  const pixels = Array.from({ length: side ** 2 }, () =>
    rng.normal(0, 0.1),
  );
  const centres = [3, 8];
  bars.forEach((bar, slot) => {
    for (let along = -1; along <= 1; along++) {
      const horizontal = bar === 'horizontal';
      const row =
        centres[slot] + down + (horizontal ? 0 : along);
      const column = 6 + right + (horizontal ? along : 0);
      const inside =
        row >= 0 &&
        row < side &&
        column >= 0 &&
        column < side;
      if (inside) pixels[row * side + column] += 1;
    }
  });
  return pixels;
}

// zh: 看位置：两类都有一横一竖，对调。看内容：两横对两竖。
// en: Where: both classes have one of each, exchanged. What:
// en: two horizontal bars against two vertical ones.
const classes: Record<Task, [Bar, Bar][]> = {
  where: [
    ['vertical', 'horizontal'],
    ['horizontal', 'vertical'],
  ],
  what: [
    ['vertical', 'vertical'],
    ['horizontal', 'horizontal'],
  ],
};

export function makeFaces(
  task: Task,
  count: number,
  shift: number,
) {
  const labels = Array.from(
    { length: count },
    (_, index) => index % 2,
  );
  const images = labels.map((label) =>
    drawFace(classes[task][label], shift),
  );
  return {
    images,
    patches: patchesOf(images),
    labels: tf.tensor2d(labels, [count, 1]),
  };
}

// zh: 每个位置的 3 × 3 小块，形状为位置 × 样本 × 9。
// en: The 3 × 3 patch at each place, [place, sample, 9].
function patchesOf(images: number[][]) {
  const values = new Float32Array(
    places * images.length * 9,
  );
  let next = 0;
  for (let row = 0; row < side - 2; row++)
    for (let column = 0; column < side - 2; column++)
      for (const image of images)
        for (let offset = 0; offset < 9; offset++) {
          const y = row + Math.floor(offset / 3);
          const x = column + (offset % 3);
          values[next++] = image[y * side + x]!;
        }
  return tf.tensor3d(values, [places, images.length, 9]);
}
