import * as tf from '@tensorflow/tfjs';

// zh: 目标：‖x − aD‖²/2 + λ‖a‖₁，每个信号一个数。
// en: The objective ‖x − aD‖²/2 + λ‖a‖₁, a number a signal.
export function energy(
  x: tf.Tensor,
  code: tf.Tensor,
  dictionary: tf.Tensor,
  lambda: number,
) {
  const rest = x.sub(code.matMul(dictionary));
  const fit = rest.square().sum(1).div(2);
  return fit.add(code.abs().sum(1).mul(lambda));
}

// zh: 软阈值：向 0 缩短 t；不够长的变成 0。
// en: Soft threshold: shortened by t towards 0; what is not
// en: long enough becomes 0.
export const shrink = (a: tf.Tensor, t: tf.Scalar) =>
  a.sub(t).relu().sub(a.neg().sub(t).relu());

// zh: DᵀD 的最大特征值，用幂迭代求；步长是它的倒数。
// en: The largest eigenvalue of DᵀD, by power iteration; the
// en: step is its inverse.
function largestEigenvalue(dictionary: tf.Tensor) {
  let v: tf.Tensor = tf.ones([1, dictionary.shape[0]]);
  for (let i = 0; i < 100; i++) {
    v = v
      .matMul(dictionary)
      .matMul(dictionary, false, true);
    v = v.div(v.norm());
  }
  return v.matMul(dictionary).square().sum().mul(1.001);
}

// zh: ISTA：沿误差的梯度走一步，再做软阈值，反复进行。
// en: ISTA: a step along the gradient of the error, then the
// en: soft threshold, again and again.
export function ista(
  x: tf.Tensor,
  dictionary: tf.Tensor,
  lambda: number,
  run: {
    iterations: number;
    watch?: (iteration: number, code: tf.Tensor) => void;
  },
) {
  return tf.tidy(() => {
    const curvature = largestEigenvalue(dictionary);
    const threshold = tf.scalar(lambda).div(curvature);
    let code: tf.Tensor = tf.zeros([
      x.shape[0],
      dictionary.shape[0],
    ]);
    for (let i = 0; i <= run.iterations; i++) {
      const before = code;
      run.watch?.(i, before);
      code = tf.tidy(() => {
        const rest = before.matMul(dictionary).sub(x);
        const slope = rest.matMul(dictionary, false, true);
        const moved = before.sub(slope.div(curvature));
        return shrink(moved, threshold as tf.Scalar);
      });
      before.dispose();
    }
    return code;
  });
}

// zh: 字典取单位矩阵，λ = 0.05。
// en: The dictionary is the identity, and λ = 0.05.
export function thresholdByIsta(numbers: number[]) {
  const identity = tf.eye(numbers.length);
  const x = tf.tensor2d([numbers]);
  const run = { iterations: 100 };
  return ista(x, identity, 0.05, run).dataSync();
}
