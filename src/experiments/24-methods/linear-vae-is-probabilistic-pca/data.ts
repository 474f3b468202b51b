import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import {
  randomOrthogonal,
  symmetricEigen,
} from 'lab/linear-algebra';

// zh: 200 个 6 维的点：两个因子，标准差 3 和 1.5，各沿一个
// zh: 任意的方向；各维再加噪声，减去均值。
// en: 200 points in 6 dimensions: two factors of deviation 3
// en: and 1.5, each along some direction; noise on
// en: every dimension; the mean taken away.
export function drawPoints(deviation: number): tf.Tensor {
  const rng = random(seed);
  const [one, two] = randomOrthogonal(2, 6, rng);
  const rows = Array.from({ length: 200 }, () => {
    const [a, b] = [rng.normal(0, 3), rng.normal(0, 1.5)];
    return one.map(
      (x, i) =>
        a * x + b * two[i] + rng.normal(0, deviation),
    );
  });
  const points = tf.tensor2d(rows);
  return points.sub(points.mean(0));
}

const sum = (xs: number[]) => xs.reduce((s, x) => s + x, 0);

// zh: 概率主成分分析的闭式解：噪声方差是舍去的特征值的平均，
// zh: 特征值给出最大的对数似然（每个样本平均）。
// en: Probabilistic PCA in closed form: the noise variance is
// en: the mean of the discarded eigenvalues, and eigenvalues
// en: give the greatest log likelihood (mean of a sample).
export function closedForm(x: tf.Tensor, latents: number) {
  const product = tf.matMul(x, x, true).div(x.shape[0]);
  const covariance = product.arraySync() as number[][];
  const values =
    symmetricEigen(covariance).values.reverse();
  const rest = values.slice(latents);
  const noise = sum(rest) / rest.length;
  const logs =
    sum(values.slice(0, latents).map(Math.log)) +
    rest.length * Math.log(noise);
  const constant = 6 * (Math.log(2 * Math.PI) + 1);
  return {
    values,
    noise,
    likelihood: -(logs + constant) / 2,
  };
}
export type Pca = ReturnType<typeof closedForm>;
