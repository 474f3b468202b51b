import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';

// zh: 十个模板，各 12 个点，首尾在基线 0 上。数值和下面的每一步都
// zh: 是 MNIST-1D 的（Greydanus 2020）。
// en: Ten templates of 12 points, which start and end on the
// en: base line 0. The values, and each step below, are those
// en: of MNIST-1D (Greydanus 2020).
const shapes = tf.tensor2d([
  [0, 1, 1.5, 1.75, 2, 2, 2, 2, 1.75, 1.5, 1, 0],
  [0, -2, -2, -1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8, 0, 0],
  [0, 1, 1.5, 1.5, 1, 0.25, -0.25, -1, -1.5, -1.5, -1, 0],
  [0, 1, 1.5, 1.5, 1, 0, 0, 1, 1.5, 1.5, 1, 0],
  [0, -0.6, -1.2, -1.8, -2.4, -2.4, 0, 0, 0, 0, 0, 0],
  [0, -2, -2, -2, -2, 0, 1, 1.5, 1.5, 1, -0.5, 0],
  [0, -1, -1.5, -1.75, -2, -2, -2, -2, -1.75, -1.5, -1, 0],
  [0, 2, 2, 1.6, 1.2, 0.8, 0.4, 0, -0.4, -0.8, 0, 0],
  [0, -1, -1.5, -1.5, -1, 0, 0, -1, -1.5, -1.5, -1, 0],
  [0, -1, -1.5, -1.5, -1, 0, 0, 0, 0, -0.3, -0.7, 0],
]);
const size = tf.moments(shapes, 1, true).variance.sqrt();
const templates = shapes
  .div(size.mul(6))
  .add(1e-8)
  .arraySync() as number[][];

export const range = (count: number) =>
  Array.from({ length: count }, (_, i) => i);
const sum = (values: number[]) =>
  values.reduce((total, value) => total + value, 0);

// zh: 点与点之间连直线，末尾之后是 0。
// en: Straight lines between the points, and 0 after the last.
function valueAt(place: number, values: number[]) {
  const left = Math.floor(place);
  const [from = 0, to = 0] = values.slice(left, left + 2);
  return from + (place - left) * (to - from);
}

// zh: 相邻的点相关的噪声：白噪声用宽度 2 的高斯窗平滑。
// en: Noise whose neighbours are alike: white noise smoothed by
// en: a Gaussian window of width 2.
const bell = range(17).map((i) =>
  Math.exp(-((i - 8) ** 2) / 8),
);
function smoothNoise(rng: Random, deviation: number) {
  const white = range(72).map(() =>
    rng.normal(0, deviation),
  );
  const mirrored = [
    ...white.slice(0, 8).reverse(),
    ...white,
    ...white.slice(-8).reverse(),
  ];
  return white.map((_, i) => {
    const near = bell.map((b, j) => b * mirrored[i + j]);
    return sum(near) / sum(bell);
  });
}

// zh: 一个样本：补 36 到 60 个零，拉成 72 点，缩放、平移、加噪声、
// zh: 倾斜，取 40 点。补出来的零换成背景噪声，模板里的不换。
// en: One example: pad by 36 to 60 zeros, stretch to 72 points,
// en: scale, shift, add noise, shear, take 40 points. Padded
// en: zeros become background noise, those of the template not.
function disturb(
  template: number[],
  rng: Random,
  noise: number,
) {
  const length = template.length + 36 + rng.integer(25);
  const scale = rng.uniform(0.8, 1.2);
  const shift = rng.integer(48);
  const slope = rng.uniform(-0.375, 0.375);
  const background = smoothNoise(rng, noise);
  const wave = background.map((soft, i) => {
    const from = (i - shift + 72) % 72;
    const place = (from * (length - 1)) / 71;
    const value = scale * valueAt(place, template);
    const lean = slope * (i / 71 - 0.5);
    return (value || soft) + rng.normal(0, 0.02) - lean;
  });
  return range(40).map((i) => valueAt((i * 71) / 39, wave));
}

// zh: 造 count 个样本，十类一样多，次序随机；最后整体标准化。
// en: Makes `count` examples, as many of each class, in random
// en: order, and standardises them together.
export function makeWaves(
  count: number,
  noise: number,
  rng: Random,
) {
  const labels = rng.shuffle(
    range(count).map((i) => i % 10),
  );
  const raw = tf.tensor2d(
    labels.map((label) =>
      disturb(templates[label], rng, noise),
    ),
  );
  const { mean, variance } = tf.moments(raw);
  const waves = raw
    .sub(mean)
    .div<tf.Tensor2D>(variance.sqrt());
  return { labels, waves };
}
