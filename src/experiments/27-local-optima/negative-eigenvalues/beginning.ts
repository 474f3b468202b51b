import { random, seed } from 'lab';

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
