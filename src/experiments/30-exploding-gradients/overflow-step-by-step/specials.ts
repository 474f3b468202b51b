import * as tf from '@tensorflow/tfjs';

// zh: Infinity 之后的运算，由 TensorFlow.js 在 float32 里算出。
// en: What follows Infinity, computed by TensorFlow.js in
// en: float32.
export function specialResults() {
  const inf = tf.scalar(Infinity);
  const nan = tf.scalar(NaN);
  const zero = tf.scalar(0);
  const results: Record<string, tf.Tensor> = {
    'Infinity + 1': inf.add(1),
    '1 / Infinity': tf.scalar(1).div(inf),
    'Infinity − Infinity': inf.sub(inf),
    '0 × Infinity': zero.mul(inf),
    'Infinity / Infinity': inf.div(inf),
    'NaN + 1': nan.add(1),
    '0 × NaN': zero.mul(nan),
    'tanh(Infinity)': tf.tanh(inf),
    'tanh(NaN)': tf.tanh(nan),
  };
  return Object.entries(results).map(
    ([operation, tensor]) => ({
      operation,
      result: String(tensor.dataSync()[0]),
    }),
  );
}

// zh: softmax：先取指数再归一；减去最大值，结果不变而不溢出。
// en: softmax: exponentials, then normalise; minus the greatest
// en: first, the result is the same and nothing overflows.
export function naiveSoftmax(logits: tf.Tensor) {
  const powers = tf.exp(logits);
  return powers.div(powers.sum());
}

export function firstBrokenLogit() {
  for (let logit = 1; logit < 1000; logit++) {
    const logits = tf.tensor1d([logit, 0]);
    const [share] = naiveSoftmax(logits).dataSync();
    if (Number.isNaN(share)) return logit;
  }
  return 1000;
}

export function safeSoftmax(logits: tf.Tensor) {
  return naiveSoftmax(logits.sub(logits.max()));
}
