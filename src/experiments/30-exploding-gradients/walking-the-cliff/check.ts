import * as tf from '@tensorflow/tfjs';
import { measure } from './surface';

// zh: 用自动微分核对：同样的网络，由 TensorFlow.js 求导。
// en: A check by automatic differentiation: the same net, with
// en: derivatives by TensorFlow.js.
const gradients = tf.grads((w: tf.Tensor, b: tf.Tensor) => {
  let h: tf.Tensor = tf.onesLike(w).mul(0.5);
  for (let t = 0; t < 50; t++) {
    h = tf.sigmoid(h.mul(w).add(b));
  }
  return h.sub(0.7).square().sum();
});

export function checkWithAutodiff() {
  const places = Array.from({ length: 50 }, (_, i) => ({
    w: 1 + 0.1 * i,
    b: -3 + 0.07 * i,
  }));
  const [alongW] = tf.tidy(() =>
    gradients([
      tf.tensor1d(places.map(({ w }) => w)),
      tf.tensor1d(places.map(({ b }) => b)),
    ]).map((gradient) => gradient.dataSync()),
  );
  const differences = places.map((place, i) => {
    const exact = measure(place).gradient.w;
    return Math.abs(alongW[i] - exact) / Math.abs(exact);
  });
  return Math.max(...differences);
}
