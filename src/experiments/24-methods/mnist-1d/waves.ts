import { random, type Random } from 'lab';

// zh: 十个模板的形状，各 12 个点，首尾在基线 0 上。数值是
// zh: MNIST-1D 的（Greydanus 2020）。
// en: The shapes of the ten templates, 12 points each, which
// en: start and end on the base line 0. The values are those of
// en: MNIST-1D (Greydanus 2020).
const shapes = [
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
];
export const points = 40;
const full = 72;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) /
  values.length;
const deviation = (values: readonly number[]) => {
  const centre = mean(values);
  return Math.sqrt(
    mean(values.map((v) => (v - centre) ** 2)),
  );
};

// zh: 用折线连接各点，重新取 count 个点。
// en: Joins the points by straight lines and takes `count` new
// en: ones.
function resample(
  values: readonly number[],
  count: number,
) {
  return Array.from({ length: count }, (_, i) => {
    const at = (i * (values.length - 1)) / (count - 1);
    const left = Math.min(
      Math.floor(at),
      values.length - 2,
    );
    const share = at - left;
    return (
      values[left] * (1 - share) +
      values[left + 1] * share
    );
  });
}

// zh: 相邻的点相关的噪声：白噪声用宽度 2 的高斯窗平滑。
// en: Noise whose neighbours are alike: white noise smoothed by
// en: a Gaussian window of width 2.
function smoothNoise(rng: Random, scale: number) {
  const white = Array.from({ length: full }, () =>
    rng.normal(0, scale),
  );
  const window = Array.from({ length: 17 }, (_, i) =>
    Math.exp(-((i - 8) ** 2) / 8),
  );
  const total = window.reduce((sum, w) => sum + w, 0);
  return white.map((_, i) =>
    window.reduce((sum, w, j) => {
      const near = Math.abs(i + j - 8);
      const inside =
        near < full ? near : 2 * full - 1 - near;
      return sum + (w / total) * white[inside];
    }, 0),
  );
}

// zh: 一个样本：补零、拉伸、缩放、平移、加噪声、倾斜、取 40 点。
// en: One example: pad, stretch, scale, shift, add noise, shear,
// en: take 40 points.
function disturb(
  shape: readonly number[],
  rng: Random,
  noise: number,
) {
  const size = deviation(shape);
  const padding = 36 + rng.integer(24);
  const padded = [
    ...shape.map((value) => value / size / 6),
    ...Array.from({ length: padding }, () => 0),
  ];
  const scale = 1 + rng.uniform(-0.2, 0.2);
  const wave = resample(padded, full).map((v) => v * scale);
  const shift = rng.integer(48);
  const background = smoothNoise(rng, noise);
  const slope = rng.uniform(-0.375, 0.375);
  const noisy = background.map((soft, i) => {
    const value = wave[(i - shift + full) % full];
    const base = value === 0 ? soft : value;
    const lean = slope * (i / (full - 1) - 0.5);
    return base + rng.normal(0, 0.02) - lean;
  });
  return resample(noisy, points);
}

// zh: 造 count 个样本，十类一样多，次序随机。
// en: Makes `count` examples, as many of each class, in random
// en: order.
export function makeWaves(
  count: number,
  noise: number,
  seed: number,
) {
  const rng = random(seed);
  const labels = rng.shuffle(
    Array.from({ length: count }, (_, i) => i % 10),
  );
  const raw = labels.map((label) =>
    disturb(shapes[label], rng, noise),
  );
  const all = raw.flat();
  const centre = mean(all);
  const size = deviation(all);
  const waves = raw.map((wave) =>
    wave.map((value) => (value - centre) / size),
  );
  return { labels, waves };
}

// zh: 同一种乱序，用在每个样本上。
// en: One disorder, the same for every example.
export function disorder<
  Examples extends { waves: number[][] },
>(examples: Examples, seed: number): Examples {
  const order = random(seed).shuffle(
    Array.from({ length: points }, (_, i) => i),
  );
  const waves = examples.waves.map((wave) =>
    order.map((from) => wave[from]),
  );
  return { ...examples, waves };
}
