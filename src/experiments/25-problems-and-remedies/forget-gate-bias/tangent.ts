import * as tf from '@tensorflow/tfjs';

// zh: 随时间变化的量：n 个数，以及它对起点状态的导数
// zh: （n × n，第 i 行：起点第 i 个分量的影响）。
// en: What moves: n numbers, and their derivative by the state
// en: at the start (n × n; row i: the effect of component i).
export interface Moving {
  value: tf.Tensor;
  tangent: tf.Tensor;
}

// zh: 求导法则，一步一步往前算。
// en: The rules of differentiation, carried forward in time.
export const times = (a: Moving, b: Moving): Moving => ({
  value: a.value.mul(b.value),
  tangent: a.tangent
    .mul(b.value)
    .add(b.tangent.mul(a.value)),
});
export const plus = (a: Moving, b: Moving): Moving => ({
  value: a.value.add(b.value),
  tangent: a.tangent.add(b.tangent),
});
export const oneMinus = (a: Moving): Moving => ({
  value: tf.sub(1, a.value),
  tangent: a.tangent.neg(),
});
// zh: σ' = σ(1 − σ)，tanh' = 1 − tanh²。
// en: σ' = σ(1 − σ), tanh' = 1 − tanh².
export const sigmoid = (a: Moving): Moving => {
  const value = a.value.sigmoid();
  const slope = value.mul(tf.sub(1, value));
  return { value, tangent: a.tangent.mul(slope) };
};
export const tanh = (a: Moving): Moving => {
  const value = a.value.tanh();
  const slope = tf.sub(1, value.square());
  return { value, tangent: a.tangent.mul(slope) };
};

// zh: 起点是 0；tangent 说哪些分量在动。
// en: The start is 0; the tangent says what moves there.
export const start = (tangent: tf.Tensor): Moving => ({
  value: tf.zeros([1, tangent.shape[0]]),
  tangent,
});
