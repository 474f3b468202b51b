import type * as tf from '@tensorflow/tfjs';
import { singularValues } from 'lab/linear-algebra';

export type Objective = ReturnType<typeof makeObjective>;

export function makeObjective(
  dictionary: tf.Tensor2D,
  lambda: number,
) {
  const rest = (x: tf.Tensor, a: tf.Tensor) =>
    x.sub(a.matMul(dictionary));
  // zh: 目标：‖x − aD‖²/2 + λ‖a‖₁，对信号取平均。
  // en: The objective: ‖x − aD‖²/2 + λ‖a‖₁, the mean of the
  // en: signals.
  const energy = (x: tf.Tensor, a: tf.Tensor) => {
    const error = rest(x, a).square().sum(1).div(2);
    const penalty = a.abs().sum(1).mul(lambda);
    return error.add(penalty).mean();
  };
  // zh: 误差（第一项）对编码的梯度。
  // en: The gradient of the error, the first term.
  const slope = (x: tf.Tensor, a: tf.Tensor) =>
    rest(x, a).neg().matMul(dictionary, false, true);

  // zh: ISTA 的一步：先沿误差的梯度走，再做软阈值。步长略小于
  // zh: 1/ℓ，ℓ 是 DᵀD 的最大特征值，即最大奇异值的平方。
  // en: One step of ISTA: along the gradient of the error, then
  // en: the soft threshold. The step is just below 1/ℓ, with ℓ
  // en: the largest eigenvalue of DᵀD: a squared singular value.
  const [largest] = singularValues(dictionary.arraySync());
  const step = 1 / (1.001 * largest ** 2);
  const istaStep = (x: tf.Tensor, a: tf.Tensor) => {
    const moved = a.sub(slope(x, a).mul(step));
    return softThreshold(moved, lambda * step);
  };
  return { rest, energy, slope, istaStep };
}

// zh: 软阈值：向 0 缩短 t；不够长的变成 0。
// en: Soft threshold: shortened by t towards 0; what is not
// en: long enough becomes 0.
const softThreshold = (z: tf.Tensor, t: number) =>
  z.sub(t).relu().sub(z.neg().sub(t).relu());
