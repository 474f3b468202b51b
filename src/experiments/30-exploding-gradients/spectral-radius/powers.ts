import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { norm } from './matrices';

const steps = 100;

// zh: 循环网络 h ← f(h W) 走 100 步。梯度往回走 t 步，平均每个
// zh: 方向放大多少倍？等于 t 个雅可比矩阵之积的弗罗贝尼乌斯
// zh: 范数除以 √n。
// en: The net h ← f(h W) takes 100 steps. By how much does the
// en: gradient grow over t steps back, taken over all
// en: directions? By the Frobenius norm of the product of t
// en: Jacobians, over √n.
export function growthByLag(
  matrix: tf.Tensor,
  nonlinearity: 'linear' | 'tanh' = 'linear',
) {
  return tf.tidy(() => {
    const size = matrix.shape[0];
    const rng = random(seed + 1);
    const start = Array.from({ length: size }, () =>
      rng.normal(),
    );
    let h: tf.Tensor = tf.tensor2d([start]);
    const slopes: tf.Tensor[] = [];
    for (let t = 0; t < steps; t++) {
      if (nonlinearity === 'linear') {
        slopes.unshift(tf.ones([1, size]));
      } else {
        h = tf.tanh(tf.matMul(h, matrix));
        slopes.unshift(tf.scalar(1).sub(h.square()));
      }
    }
    let product: tf.Tensor = tf.eye(size);
    return [1].concat(
      slopes.map((slope) => {
        const jacobian = product.mul(slope);
        product = tf.matMul(jacobian, matrix, false, true);
        return norm(product) / Math.sqrt(size);
      }),
    );
  });
}
