import { random, seed } from 'lab';

export interface Sample {
  x1: number;
  x2: number;
  label: number;
}

// zh: 双月：两段半圆各 20 个点，加上高斯噪声。
// en: Two moons: 20 points on each half-circle, plus noise.
export function twoMoons(noise: number): Sample[] {
  const rng = random(seed);
  return Array.from({ length: 40 }, (_, i) => {
    const label = i % 2;
    const angle = rng.uniform(0, Math.PI);
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return {
      x1: (label ? 1 - x : x) + rng.normal(0, noise),
      x2: (label ? 0.5 - y : y) + rng.normal(0, noise),
      label,
    };
  });
}

// zh: 随机起点：权重取自标准正态分布，偏置为零。
// en: A random start: standard normal weights, zero biases.
export function initialParameters(width: number) {
  const rng = random(seed + 1000);
  return Float64Array.from(
    { length: 4 * width + 1 },
    (_, i) =>
      i % 4 === 2 || i === 4 * width ? 0 : rng.normal(),
  );
}
