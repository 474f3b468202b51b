import { inverse, solve } from 'lab/linear-algebra';
import { momentsOf, type Cars } from './cars';

// zh: 截距和斜率。
// en: Intercept and slope.
export type Line = [intercept: number, slope: number];

const sigmoid = (eta: number) => 1 / (1 + Math.exp(-eta));

// zh: 对数似然的梯度 Xᵀ(y − μ) 和海森矩阵 XᵀWX，
// zh: W = μ(1 − μ)；权重衰减给斜率多加一份。
// en: Gradient Xᵀ(y − μ) and curvature XᵀWX of the log
// en: likelihood, W = μ(1 − μ); weight decay adds its part to
// en: the slope.
function derivatives(
  cars: Cars,
  [b, w]: Line,
  weightDecay: number,
) {
  const penalty =
    weightDecay *
    cars.x.length *
    momentsOf(cars).deviation ** 2;
  let [g0, g1] = [0, -penalty * w];
  let [h00, h01, h11] = [0, 0, penalty];
  cars.x.forEach((x, i) => {
    const mu = sigmoid(b + w * x);
    const weight = mu * (1 - mu);
    g0 += cars.y[i] - mu;
    g1 += (cars.y[i] - mu) * x;
    h00 += weight;
    h01 += weight * x;
    h11 += weight * x * x;
  });
  const curvature = [
    [h00, h01],
    [h01, h11],
  ];
  return { gradient: [g0, g1], curvature };
}

// zh: β ← β + (XᵀWX)⁻¹ Xᵀ(y − μ)，直到不再变。R 也是最多
// zh: 走 25 步。
// en: β ← β + (XᵀWX)⁻¹ Xᵀ(y − μ) until nothing changes, at
// en: most 25 times, as in R.
export function irls(cars: Cars, weightDecay = 0) {
  const path: Line[] = [[0, 0]];
  for (let step = 1; step <= 25; step++) {
    const [b, w] = path.at(-1)!;
    const { gradient, curvature } = derivatives(
      cars,
      [b, w],
      weightDecay,
    );
    const [db, dw] = solve(curvature, gradient);
    path.push([b + db, w + dw]);
    if (Math.hypot(db, dw) < 1e-12 * Math.hypot(b, w))
      return { path, converged: true };
  }
  return { path, converged: false };
}

// zh: 每辆车都在直线的自己那一边：两类完全分开，系数放大
// zh: 一倍似然更高，最大似然估计不存在。
// en: Each car is on its own side of the line: the classes are
// en: separated, coefficients twice as large have a greater
// en: likelihood, and no maximum-likelihood estimate exists.
export const separates = ([b, w]: Line, { x, y }: Cars) =>
  x.every(
    (value, i) => (2 * y[i] - 1) * (b + w * value) > 0,
  );

// zh: 标准误：海森矩阵的逆，对角线开方。
// en: Standard errors: roots of the diagonal of the inverse
// en: curvature.
export function standardErrors(
  cars: Cars,
  line: Line,
  weightDecay: number,
): Line {
  const { curvature } = derivatives(
    cars,
    line,
    weightDecay,
  );
  const [[b], [, w]] = inverse(curvature);
  return [Math.sqrt(b), Math.sqrt(w)];
}

// zh: 偏差：负对数似然的两倍，log(1 + e^η) 的写法不会溢出。
// en: Deviance: twice the negative log likelihood, with
// en: log(1 + e^η) written so that it cannot overflow.
export function deviance({ x, y }: Cars, [b, w]: Line) {
  return x.reduce((sum, value, i) => {
    const eta = b + w * value;
    const log =
      Math.max(0, eta) +
      Math.log1p(Math.exp(-Math.abs(eta)));
    return sum + 2 * (log - y[i] * eta);
  }, 0);
}

// zh: 只有截距的模型，它的概率就是手动挡的占比。
// en: The model with an intercept alone: its probability is the
// en: share of manual gearboxes.
export function nullDeviance(cars: Cars) {
  const ones = cars.y.reduce((sum, y) => sum + y, 0);
  const zeros = cars.y.length - ones;
  return deviance(cars, [Math.log(ones / zeros), 0]);
}
