import * as tf from '@tensorflow/tfjs';
import type { Net } from 'lab/nets';

// zh: WGAN：评论家拉开真假样本的平均分 a、b，差是 W₁ 的估计。
// en: WGAN: the critic widens the gap of mean scores, a of real
// en: samples and b of fakes, which estimates W₁.
const wasserstein = {
  critic: (a: tf.Tensor, b: tf.Tensor) =>
    b.mean().sub(a.mean()),
  generator: (b: tf.Tensor) => b.mean().neg(),
};
// zh: 普通 GAN：二分类的交叉熵，a、b 是 logit；生成器用非饱和损失。
// en: Plain GAN: cross-entropy, with logits a and b, and the
// en: non-saturating loss of the generator.
const plain = {
  critic: (a: tf.Tensor, b: tf.Tensor) =>
    tf.softplus(a.neg()).add(tf.softplus(b)).mean(),
  generator: (b: tf.Tensor) => tf.softplus(b.neg()).mean(),
};
export const losses = {
  penalty: wasserstein,
  clipping: wasserstein,
  nonSaturating: plain,
};
export const methods = Object.keys(
  losses,
) as (keyof typeof losses)[];

// zh: 评论家的分数对输入的梯度有多长，每个样本一个数；加上
// zh: 1e-12，根号在 0 处才有导数。
// en: The norm of the gradient of the critic’s score in its
// en: input, for each sample; 1e-12 gives the root a slope at 0.
export function gradientNorms(critic: Net, x: tf.Tensor) {
  const total = (input: tf.Tensor) =>
    critic.apply(input).sum();
  const slopes = tf.grad(total)(x);
  return slopes.square().sum(1).add(1e-12).sqrt();
}
