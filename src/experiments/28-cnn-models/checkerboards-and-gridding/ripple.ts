import { mean, random, seed } from 'lab';
import { inside, ones, type layOut } from './counts';

// zh: 放大两倍，随机的核，长度算 1：输出的中间最大减最小，400
// zh: 个核取平均。
// en: Enlarge twofold with random kernels of length 1: largest
// en: minus smallest in the middle, the mean of 400 kernels.
export function meanRipple(
  enlarge: typeof layOut,
  kernel: number,
) {
  const rng = random(seed);
  const ripples = ones(400).map(() => {
    const weights = ones(kernel).map(() => rng.normal());
    const output = enlarge(ones(8), weights, 2);
    const middle = inside(output, kernel);
    const height =
      Math.max(...middle) - Math.min(...middle);
    return height / Math.hypot(...weights);
  });
  return mean(ripples);
}
