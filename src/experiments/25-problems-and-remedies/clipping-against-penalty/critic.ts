import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';

export interface Critic {
  parameters: tf.Variable[];
  score: (x: tf.Tensor) => tf.Tensor;
}

const variable = (make: () => tf.Tensor) =>
  tf.tidy(() => tf.variable(make()));

// zh: 评论家：2-H-H-H-1 的 ReLU 网络，He 初始化，偏置为 0。
// en: The critic: a ReLU network 2-H-H-H-1, initialised after
// en: He, with biases 0.
export function makeCritic(
  width: number,
  rng: Random,
): Critic {
  const sizes = [2, width, width, width, 1];
  const layers = sizes.slice(1).map((outputs, i) => {
    const inputs = sizes[i];
    const deviation = Math.sqrt(2 / inputs);
    const values = Array.from(
      { length: inputs * outputs },
      () => rng.normal(0, deviation),
    );
    return {
      weight: variable(() =>
        tf.tensor2d(values, [inputs, outputs]),
      ),
      bias: variable(() => tf.zeros([outputs])),
    };
  });
  const score = (x: tf.Tensor) =>
    layers.reduce((below, { weight, bias }, i) => {
      const z = tf.matMul(below, weight).add(bias);
      return i < layers.length - 1 ? tf.relu(z) : z;
    }, x);
  const parameters = layers.flatMap((layer) => [
    layer.weight,
    layer.bias,
  ]);
  return { parameters, score };
}

// zh: 评论家的分数对输入的梯度有多长，每个样本一个数。加上
// zh: 1e-12，根号在 0 处才有导数。
// en: How long the gradient of the critic’s score in its input
// en: is, one number a sample. With 1e-12 the root has a
// en: derivative at 0.
export function gradientNorms(
  { score }: Critic,
  x: tf.Tensor,
) {
  const slopes = tf.grad((input) => score(input).sum())(x);
  return slopes.square().sum(1).add(1e-12).sqrt();
}

// zh: 真样本与假样本的平均分之差，是 W₁ 的估计（相差一个
// zh: 利普希茨常数的倍数）。
// en: The gap between the mean scores of real and fake: an
// en: estimate of W₁, up to the Lipschitz constant.
export const scoreGap = (
  { score }: Critic,
  real: tf.Tensor,
  fake: tf.Tensor,
) => score(real).mean().sub(score(fake).mean());

// zh: 全部权重，以及它们之中紧贴上下界的占比。
// en: All weights, and the share of them at the bound.
export function weightsOf({ parameters }: Critic) {
  return parameters
    .filter(({ rank }) => rank === 2)
    .flatMap((weight) => Array.from(weight.dataSync()));
}
export const shareAtBound = (
  weights: number[],
  bound: number,
) =>
  weights.filter((w) => Math.abs(w) >= 0.99 * bound)
    .length / weights.length;
