import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export const side = 12;
export const places = (side - 2) ** 2;

const rng = random(seed);

// zh: 一张“脸”：眼睛在上，嘴在下，各是一个横条或竖条。
// en: A "face": a bar at the eyes above, one at the mouth
// en: below, each of them horizontal or vertical.
function drawFace(bars: string, shift: number) {
  const down = rng.integer(2 * shift + 1) - shift;
  const right = rng.integer(2 * shift + 1) - shift;
  const pixels = Array.from({ length: side ** 2 }, () =>
    rng.normal(0, 0.1),
  );
  [3, 8].forEach((centre, slot) => {
    const isFlat = bars[slot] === '-';
    for (const along of [-1, 0, 1]) {
      const row = centre + down + (isFlat ? 0 : along);
      const column = 6 + right + (isFlat ? along : 0);
      if (row >= 0 && row < side)
        pixels[row * side + column] += 1;
    }
  });
  return pixels;
}

// zh: 看位置：两类都有一横一竖，对调。看内容：两竖对两横。
// en: Where: both classes have one of each, exchanged. What:
// en: two vertical bars against two horizontal ones.
const classes = { where: ['|-', '-|'], what: ['||', '--'] };
export type Task = keyof typeof classes;

export function makeFaces(
  task: Task,
  count: number,
  shift: number,
) {
  const images = Array.from({ length: count }, (_, i) =>
    drawFace(classes[task][i % 2], shift),
  );
  const labels = tf.tensor1d(images.map((_, i) => i % 2));
  return { images, labels, patches: patchesOf(images) };
}

export type Faces = ReturnType<typeof makeFaces>;

// zh: 每个位置的 3 × 3 小块，形状为位置 × 样本 × 9。
// en: The 3 × 3 patch at each place, [place, sample, 9].
function patchesOf(images: number[][]) {
  const pictures = tf.reshape(images, [-1, side, side]);
  const size = [-1, side - 2, side - 2];
  const pieces = Array.from({ length: 9 }, (_, i) =>
    pictures.slice([0, Math.floor(i / 3), i % 3], size),
  );
  return tf
    .stack(pieces, -1)
    .reshape([-1, places, 9])
    .transpose([1, 0, 2]);
}
