import * as tf from '@tensorflow/tfjs';

// zh: 先减去最大的，免得溢出；结果不变。
// en: The greatest is taken off first, against overflow; the
// en: result is the same.
export function softmax(logits: number[]): number[] {
  const greatest = Math.max(...logits);
  const powers = logits.map((z) => Math.exp(z - greatest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

// zh: diag(p) − p pᵀ：对称，每行的和是 0。
// en: diag(p) − p pᵀ: symmetric, each row sums to 0.
export function jacobian(logits: number[]): number[][] {
  const p = softmax(logits);
  return p.map((pi, i) =>
    p.map((pj, j) => pi * (Number(i === j) - pj)),
  );
}

// zh: 每个输出求一次导，一行行拼起来。
// en: A gradient for each output, row by row.
export function jacobianByLibrary(logits: number[]) {
  const z = tf.tensor1d(logits);
  const rows = logits.map((_, i) =>
    tf.grad((z) => z.softmax().gather([i]).sum())(z),
  );
  return tf.stack(rows);
}
