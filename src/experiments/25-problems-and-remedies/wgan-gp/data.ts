import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { dataset } from './settings';

const arc = (
  count: number,
  share: number,
  radius: number,
) =>
  Array.from({ length: count }, (_, i) => {
    const angle = (share * 2 * Math.PI * i) / count;
    return [
      radius * Math.cos(angle),
      radius * Math.sin(angle),
    ];
  });
const moon = (side: number) =>
  arc(96, 0.5, 1.5).map(([x, y]) => [
    side * (x - 0.75),
    side * (y - 0.4),
  ]);

// zh: 数据的骨架：8 个中心，或圆环、双月牙上密集的点。
// en: The skeleton of the data: 8 centres, or dense points on a
// en: ring or on two moons.
export const skeleton = {
  gaussians: () => arc(8, 1, 2),
  ring: () => arc(192, 1, 2),
  moons: () => [...moon(1), ...moon(-1)],
}[dataset]();

// zh: 数据就是骨架上的点加噪声，标准差 0.1。
// en: The data are points of the skeleton plus noise of
// en: standard deviation 0.1.
export const deviation = 0.1;
const rng = random(seed);
export const drawData = (count: number) =>
  Array.from({ length: count }, () =>
    skeleton[rng.integer(skeleton.length)].map(
      (x) => x + rng.normal(0, deviation),
    ),
  );

// zh: 生成器的输入：二维的标准正态噪声。
// en: The generator’s input: standard normal noise in 2-D.
export const drawNoise = (count: number) =>
  Array.from({ length: count }, () => [
    rng.normal(),
    rng.normal(),
  ]);

// zh: 真假样本连线上的随机点。
// en: Random points on the lines between real and fake samples.
export function drawBetween(
  real: tf.Tensor,
  fake: tf.Tensor,
) {
  const shares = Array.from(
    { length: real.shape[0] },
    () => [rng.uniform()],
  );
  const share = tf.tensor2d(shares);
  return real.mul(share).add(fake.mul(tf.sub(1, share)));
}
