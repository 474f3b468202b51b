import * as tf from '@tensorflow/tfjs';

// zh: 第 m 对分量在位置 p 的角度：p / base^(2m / d)。
// en: The angle of pair m at position p: p / base^(2m / d).
function angles(x: tf.Tensor, base: number) {
  const [n, d] = x.shape;
  const exponents = tf.range(0, d / 2).mul(-2 / d);
  const places = tf.range(0, n).reshape([n, 1]);
  return places.mul(tf.pow(base, exponents));
}

// zh: 正弦编码：把角度的正弦和余弦加到词向量上。
// en: Sinusoidal: sine and cosine are added to the word.
export function addWaves(x: tf.Tensor, base: number) {
  const angle = angles(x, base);
  return x.add(tf.concat([angle.sin(), angle.cos()], 1));
}

// zh: 旋转编码 RoPE：每对分量转过这个角度，什么也不加。
// en: Rotary: each pair of entries is turned by the angle, and
// en: nothing is added.
export function rotate(x: tf.Tensor, base: number) {
  const angle = angles(x, base);
  const [a, b] = tf.split(x, 2, 1);
  const first = a.mul(angle.cos()).sub(b.mul(angle.sin()));
  const second = a.mul(angle.sin()).add(b.mul(angle.cos()));
  return tf.concat([first, second], 1);
}
