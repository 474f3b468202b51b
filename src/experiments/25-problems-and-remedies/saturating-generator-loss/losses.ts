import * as tf from '@tensorflow/tfjs';

export type Loss = (a: tf.Tensor) => tf.Tensor;

// zh: 判别器给假样本的输出是 logit a，判它为真的概率是 σ(a)。
// en: The discriminator gives a fake sample the logit a and
// en: takes it for real with probability σ(a).
export const asWritten = {
  saturating: (a) => tf.log(tf.sub(1, tf.sigmoid(a))),
  nonSaturating: (a) => tf.neg(tf.log(tf.sigmoid(a))),
  wasserstein: (a) => tf.neg(a),
} satisfies Record<string, Loss>;

// zh: 同样的函数，换成不会溢出的写法：
// zh: ln(1 − σ(a)) = −softplus(a)，−ln σ(a) = softplus(−a)。
// en: The same functions, written so that nothing overflows:
// en: ln(1 − σ(a)) = −softplus(a), −ln σ(a) = softplus(−a).
export const stable = {
  saturating: (a) => tf.neg(tf.softplus(a)),
  nonSaturating: (a) => tf.softplus(tf.neg(a)),
  wasserstein: (a) => tf.neg(a),
} satisfies Record<string, Loss>;

// zh: 损失对 logit 的导数，由自动微分给出。
// en: The derivative of a loss in the logit, by automatic
// en: differentiation.
export const slopesOf = (loss: Loss, logits: number[]) =>
  tf.tidy(() => [
    ...tf.grad(loss)(tf.tensor1d(logits)).dataSync(),
  ]);
