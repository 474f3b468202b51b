import * as tf from '@tensorflow/tfjs';
import { mean, param, random, seed } from 'lab';

const examples = param('examples', 4000, [100, 4000, 100]);
const noise = param('noise', 0.25, [0, 1, 0.05]);

// zh: 十个模板，首尾在基线 0 上。数值和下面的每一步都是 MNIST-1D
// zh: 的（Greydanus 2020）。
// en: Ten templates, from the base line 0 back to it. The values
// en: and each step are those of MNIST-1D (Greydanus 2020).
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
const spread = tf.moments(shapes, 1, true).variance.sqrt();
const scaled = shapes.div<tf.Tensor2D>(spread.mul(6));
const templates = scaled.add<tf.Tensor2D>(1e-8).arraySync();

const rng = random(seed);
const range = (count: number) =>
  Array.from({ length: count }, (_, i) => i);

// zh: 点与点之间连直线，末尾之后是 0。
// en: Straight lines between the points, and 0 after the last.
function valueAt(place: number, values: number[]) {
  const left = Math.floor(place);
  const [from = 0, to = 0] = values.slice(left, left + 2);
  return from + (place - left) * (to - from);
}

// zh: 相邻的点相关的噪声：白噪声用宽度 2 的高斯窗平滑，两端镜像。
// en: Noise whose neighbours are alike: white noise, mirrored at
// en: the ends, smoothed by a Gaussian window of width 2.
const bell = range(17).map((i) =>
  Math.exp(-((i - 8) ** 2) / 8),
);
function smoothNoise() {
  const white = range(72).map(() => rng.normal(0, noise));
  const back = white.toReversed();
  const all = [...back, ...white, ...back];
  return white.map((_, i) => {
    const near = bell.map((b, j) => b * all[i + j + 64]);
    return mean(near) / mean(bell);
  });
}

// zh: 一个样本：补 36 到 60 个零，拉成 72 点，缩放、平移、加噪声、
// zh: 倾斜，取 40 点。补出来的零换成背景噪声，模板里的不换。
// en: One example: pad by 36 to 60 zeros, stretch to 72 points,
// en: scale, shift, add noise, shear, take 40 points. Padded
// en: zeros become background noise, those of the template not.
function disturb(label: number) {
  const length = 12 + 36 + rng.integer(25);
  const scale = rng.uniform(0.8, 1.2);
  const shift = rng.integer(48);
  const slope = rng.uniform(-0.375, 0.375);
  const wave = smoothNoise().map((soft, i) => {
    const from = (i - shift + 72) % 72;
    const place = (from * (length - 1)) / 71;
    const value = scale * valueAt(place, templates[label]);
    const lean = slope * (i / 71 - 0.5);
    return (value || soft) + rng.normal(0, 0.02) - lean;
  });
  return range(40).map((i) => valueAt((i * 71) / 39, wave));
}

// zh: 十类一样多，次序随机，其中 1000 个考试；整体标准化。
// en: Ten classes in random order, 1000 of them for the test.
const count = examples + 1000;
const labels = rng.shuffle(range(count).map((i) => i % 10));
const raw = tf.tensor2d(labels.map(disturb));
const { mean: middle, variance } = tf.moments(raw);
const size = variance.sqrt();
const waves = raw.sub(middle).div<tf.Tensor2D>(size);
export { examples, labels, waves };
