import { random, seed } from 'lab';
import { lossAndGradient, size } from './network';

const shift = 1e-4;
const plus = new Float64Array(size);
const minus = new Float64Array(size);

// zh: 海森矩阵乘向量：沿 v 前后各挪一点，两个梯度之差除以
// zh: 距离。不必写出 673 × 673 个数。
// en: Hessian times vector: the gradients a little ahead and a
// en: little behind along v, their difference over the distance.
// en: The 673 × 673 numbers are never written down.
function hessianTimes(
  theta: Float64Array,
  v: Float64Array,
) {
  const at = (sign: number) =>
    theta.map((value, i) => value + sign * shift * v[i]);
  lossAndGradient(at(1), plus);
  lossAndGradient(at(-1), minus);
  return plus.map((p, i) => (p - minus[i]) / (2 * shift));
}

const lengthOf = (v: Float64Array) =>
  Math.sqrt(v.reduce((sum, value) => sum + value ** 2, 0));

// zh: 幂迭代：反复乘海森矩阵，向量转向最大特征值的方向。
// zh: 每次从上次的方向接着转。
// en: Power iteration: multiplied again and again, a vector
// en: turns to the direction of the greatest eigenvalue. Each
// en: call goes on from where the last one stopped.
export function sharpnessMeter() {
  const rng = random(seed + 1);
  let v = new Float64Array(size).map(() => rng.normal());
  return (theta: Float64Array, rounds: number): number => {
    let eigenvalue = 0;
    for (let round = 0; round < rounds; round++) {
      const length = lengthOf(v);
      const unit = v.map((value) => value / length);
      v = hessianTimes(theta, unit);
      eigenvalue = v.reduce(
        (sum, value, i) => sum + value * unit[i],
        0,
      );
    }
    return eigenvalue;
  };
}
