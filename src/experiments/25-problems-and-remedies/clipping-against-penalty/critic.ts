import * as tf from '@tensorflow/tfjs';
import type { Net } from 'lab/nets';

// zh: 评论家的分数对输入的梯度有多长，每个样本一个数。加上
// zh: 1e-12，根号在 0 处才有导数。
// en: How long the gradient of the critic’s score in its input
// en: is, one number a sample. With 1e-12 the root has a
// en: derivative at 0.
export function gradientNorms(critic: Net, x: tf.Tensor) {
  const score = (input: tf.Tensor) =>
    critic.apply(input).sum();
  const slopes = tf.grad(score)(x);
  return slopes.square().sum(1).add(1e-12).sqrt();
}

// zh: 真样本与假样本的平均分之差，是 W₁ 的估计（相差一个
// zh: 利普希茨常数的倍数）。
// en: The gap between the mean scores of real and fake: an
// en: estimate of W₁, up to the Lipschitz constant.
export const scoreGap = (
  critic: Net,
  real: tf.Tensor,
  fake: tf.Tensor,
) =>
  critic.apply(real).mean().sub(critic.apply(fake).mean());
