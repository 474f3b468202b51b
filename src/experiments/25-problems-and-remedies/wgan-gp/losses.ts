import * as tf from '@tensorflow/tfjs';
import type { Network } from './networks';
import { method, penaltyWeight } from './settings';

const isWasserstein =
  method === 'penalty' || method === 'clipping';

// zh: 评论家的分数对输入的梯度有多长，每个样本一个数。加上
// zh: 1e-12，根号在 0 处才有导数。
// en: How long the gradient of the critic’s score in its input
// en: is, one number a sample. With 1e-12 the root has a
// en: derivative at 0.
export function gradientNorms(
  critic: Network,
  x: tf.Tensor,
) {
  const total = (input: tf.Tensor) =>
    critic.apply(input).sum();
  const slopes = tf.grad(total)(x);
  return slopes.square().sum(1).add(1e-12).sqrt();
}

export function criticLoss(
  critic: Network,
  real: tf.Tensor,
  fake: tf.Tensor,
  between: tf.Tensor,
): tf.Scalar {
  const [a, b] = [critic.apply(real), critic.apply(fake)];
  // zh: 普通 GAN 的判别器：二分类的交叉熵，a、b 是 logit。
  // en: The discriminator of a plain GAN: cross-entropy, with
  // en: logits a and b.
  if (!isWasserstein) {
    const loss = tf.softplus(a.neg()).add(tf.softplus(b));
    return loss.mean();
  }
  // zh: WGAN 的评论家：拉开平均分，差就是 W₁ 的估计。
  // en: The critic of a WGAN: widen the gap of mean scores,
  // en: which estimates W₁.
  const gap = a.mean().sub(b.mean());
  if (method === 'clipping') return gap.neg().asScalar();
  const norms = gradientNorms(critic, between);
  const penalty = norms.sub(1).square().mean();
  return penalty.mul(penaltyWeight).sub(gap).asScalar();
}

export function generatorLoss(
  critic: Network,
  fake: tf.Tensor,
): tf.Scalar {
  const b = critic.apply(fake);
  if (method === 'nonSaturating') {
    return tf.softplus(b.neg()).mean();
  }
  if (method === 'minimax')
    return tf.softplus(b).neg().mean();
  return b.mean().neg().asScalar();
}
