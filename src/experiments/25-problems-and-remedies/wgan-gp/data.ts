import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawNear, pointsOnCircle } from 'lab/data';

// zh: 每个峰是标准差 0.1 的正态分布，中心在半径为 2 的圆上。
// en: Each mode is a Gaussian of standard deviation 0.1, with
// en: its centre on a circle of radius 2.
export const deviation = 0.1;

export type Data = ReturnType<typeof makeData>;
export function makeData(modes: number) {
  const rng = random(seed);
  const centres = pointsOnCircle(modes, 2);
  const rows = (count: number, draw: () => number[]) =>
    tf.tensor2d(Array.from({ length: count }, draw));
  const drawReal = (count: number) =>
    rows(count, () => drawNear(centres, deviation, rng));
  // zh: 生成器的输入：二维的标准正态噪声。
  // en: The generator’s input: standard normal noise in 2-D.
  const drawNoise = (count: number) =>
    rows(count, () => [rng.normal(), rng.normal()]);
  // zh: 真假样本连线上的随机点：εx + (1 − ε)x̃。
  // en: Points on lines from real to fake: εx + (1 − ε)x̃.
  function drawBetween(real: tf.Tensor, fake: tf.Tensor) {
    const share = rows(real.shape[0], () => [
      rng.uniform(),
    ]);
    return real.mul(share).add(fake.mul(tf.sub(1, share)));
  }
  return { centres, drawReal, drawNoise, drawBetween };
}
