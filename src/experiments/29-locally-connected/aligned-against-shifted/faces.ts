import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export const side = 12;
export const places = (side - 2) ** 2;
export type Task = 'where' | 'what';

const rng = random(seed);

// zh: 一张“脸”：眼睛在上，嘴在下，各是一个横条或竖条。
// en: A "face": a bar at the eyes above, one at the mouth
// en: below, each of them horizontal or vertical.
function drawFace(isHorizontal: boolean[], shift: number) {
  const down = rng.integer(2 * shift + 1) - shift;
  const right = rng.integer(2 * shift + 1) - shift;
  const pixels = Array.from({ length: side ** 2 }, () =>
    rng.normal(0, 0.1),
  );
  [3, 8].forEach((centre, slot) => {
    for (let along = -1; along <= 1; along++) {
      const [y, x] = isHorizontal[slot]
        ? [0, along]
        : [along, 0];
      const row = centre + down + y;
      const column = 6 + right + x;
      if (row >= 0 && row < side)
        pixels[row * side + column] += 1;
    }
  });
  return pixels;
}

// zh: 看位置：两类都有一横一竖，对调。看内容：两竖对两横。
// en: Where: both classes have one of each, exchanged. What:
// en: two vertical bars against two horizontal ones.
const classes: Record<Task, boolean[][]> = {
  where: [
    [false, true],
    [true, false],
  ],
  what: [
    [false, false],
    [true, true],
  ],
};

export function makeFaces(
  task: Task,
  count: number,
  shift: number,
) {
  const labels = Array.from(
    { length: count },
    (_, i) => i % 2,
  );
  const images = labels.map((label) =>
    drawFace(classes[task][label], shift),
  );
  const patches = patchesOf(images);
  return { images, patches, labels: tf.tensor1d(labels) };
}

export type Faces = ReturnType<typeof makeFaces>;

// zh: 每个位置的 3 × 3 小块，形状为位置 × 样本 × 9。
// en: The 3 × 3 patch at each place, [place, sample, 9].
function patchesOf(images: number[][]) {
  const pictures = tf
    .tensor2d(images)
    .reshape([-1, side, side]);
  const size = [-1, side - 2, side - 2];
  const pieces = Array.from({ length: 9 }, (_, i) =>
    pictures.slice([0, Math.floor(i / 3), i % 3], size),
  );
  return tf
    .stack(pieces, -1)
    .reshape([-1, places, 9])
    .transpose([1, 0, 2]);
}
