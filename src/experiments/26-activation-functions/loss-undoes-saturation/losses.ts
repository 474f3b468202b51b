import * as tf from '@tensorflow/tfjs';

type Loss = (z: tf.Tensor, y: tf.Tensor) => tf.Tensor;

// zh: z 是得分，p = σ(z) 是预测的概率，y 是标签（0 或 1）。
// en: z is the score, p = σ(z) the predicted probability and
// en: y the label, 0 or 1.
export const losses = {
  // zh: (p − y)²
  // en: (p − y)²
  squared: (z, y) => tf.sigmoid(z).sub(y).square(),
  // zh: −y ln p − (1 − y) ln(1 − p)，写成不会溢出的形式。
  // en: −y ln p − (1 − y) ln(1 − p), in a form that does not
  // en: overflow.
  log: (z, y) => tf.softplus(z).sub(z.mul(y)),
} satisfies Record<string, Loss>;
export type Name = keyof typeof losses;
export const names = Object.keys(losses) as Name[];

// zh: 标签为 1 时，损失对得分的导数，由自动求导得出。
// en: The derivative for the score where the label is 1, by
// en: automatic differentiation.
export const gradientAt = (name: Name, z: number): number =>
  tf.tidy(() => {
    const slope = tf.grad((score: tf.Tensor) =>
      losses[name](score, tf.scalar(1)),
    );
    return slope(tf.scalar(z)).dataSync()[0];
  });
