import { random, seed } from 'lab';
import { errorOf, featuresOf, fit } from './model';

const inputs = 5;

// zh: 九组数据：训练样本的标签有噪声，测试对着真实的函数。
// en: Nine data sets: training labels have noise, testing is
// en: against the true function.
export function drawSets(
  samples: number,
  noise: number,
  widest: number,
) {
  const rng = random(seed);
  const points = (count: number) =>
    Array.from({ length: count }, () =>
      Array.from({ length: inputs }, () => rng.normal()),
    );
  return Array.from({ length: 9 }, () => {
    const train = points(samples);
    const noisy = train.map(
      (x) => target(x) + rng.normal(0, noise),
    );
    const test = points(300);
    return { train, noisy, test, weights: points(widest) };
  });
}

function target(x: number[]) {
  return Math.sin(x[0]) + x[1] / 2;
}

type Sets = ReturnType<typeof drawSets>;

// zh: 用前 width 个特征拟合九组数据，各量取中位数。
// en: Fits the nine sets with the first `width` features; of
// en: each quantity the median.
export function study(
  sets: Sets,
  width: number,
  lambda: number,
) {
  const runs = sets.map(
    ({ train, noisy, test, weights }) => {
      const used = weights.slice(0, width);
      const features = featuresOf(train, used);
      const a = fit(features, noisy, lambda);
      const unseen = featuresOf(test, used);
      return {
        train: errorOf(features, a, noisy),
        test: errorOf(unseen, a, test.map(target)),
        norm: Math.hypot(...a),
      };
    },
  );
  return {
    width,
    train: medianOf(runs.map(({ train }) => train)),
    test: medianOf(runs.map(({ test }) => test)),
    norm: medianOf(runs.map(({ norm }) => norm)),
  };
}

function medianOf(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) / 2];
}
