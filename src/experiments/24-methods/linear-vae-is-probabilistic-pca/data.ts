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
  const noise = () => rng.normal(0, deviation);
  const rows = Array.from({ length: 200 }, () => {
    const [a, b] = [rng.normal(0, 3), rng.normal(0, 1.5)];
    return one.map((x, i) => a * x + b * two[i] + noise());
  });
  const points = tf.tensor2d(rows);
  return points.sub(points.mean(0));
}

export const sum = (xs: number[]) =>
  xs.reduce((total, x) => total + x, 0);

// zh: 概率主成分分析的闭式解。噪声方差 σ² 是舍去的特征值的
// zh: 平均；用它替下这些特征值，就得到最大的对数似然（每个
// zh: 样本平均）。KL 乘上 β，第 j 个隐变量还剩 ½ ln(λⱼ / βσ²)，
// zh: 不低于零。
// en: Probabilistic PCA in closed form: σ² is the mean of the
// en: discarded eigenvalues; with it in their place comes the
// en: greatest log likelihood (mean of a sample). Under β KL
// en: latent j keeps ½ ln(λⱼ / βσ²) nats, at least zero.
export function closedForm(x: tf.Tensor, latents: number) {
  const product = tf.matMul(x, x, true).div(x.shape[0]);
  const values = symmetricEigen(
    product.arraySync() as number[][],
  ).values.reverse();
  const kept = values.slice(0, latents);
  const rest = values.slice(latents);
  const noise = sum(rest) / rest.length;
  const model = [...kept, ...rest.map(() => noise)];
  const logs = model.map((v) => Math.log(2 * Math.PI * v));
  const nats = (beta: number) =>
    kept.map((v) =>
      Math.max(0, Math.log(v / (beta * noise)) / 2),
    );
  return { noise, likelihood: -(sum(logs) + 6) / 2, nats };
}
export type ClosedForm = ReturnType<typeof closedForm>;
