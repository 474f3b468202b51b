import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { drawNear, pointsOnCircle } from 'lab/data';

// zh: 数据：半径为 2 的圆上有 8 个很窄的正态分布。
// en: The data: 8 narrow Gaussians on a circle of radius 2.
const centres = pointsOnCircle(8, 2);
const drawReal = (rng: Random) =>
  drawNear(centres, 0.02, rng);

// zh: “生成器”固定不动：真样本加上标准正态噪声。
// en: The “generator” is fixed: real samples plus standard
// en: normal noise.
function drawFake(rng: Random) {
  return drawReal(rng).map((x) => x + rng.normal());
}

// zh: 一批真样本、一批假样本，以及它们连线上的随机点。
// en: A batch of real samples, one of fake samples, and random
// en: points on the lines between them.
export function drawSamples(rng: Random, count: number) {
  const rows = Array.from({ length: count }, () => {
    const [real, fake] = [drawReal(rng), drawFake(rng)];
    const share = rng.uniform();
    const between = real.map(
      (x, i) => share * x + (1 - share) * fake[i],
    );
    return { real, fake, between };
  });
  return {
    real: tf.tensor2d(rows.map((row) => row.real)),
    fake: tf.tensor2d(rows.map((row) => row.fake)),
    between: tf.tensor2d(rows.map((row) => row.between)),
  };
}
