import * as tf from '@tensorflow/tfjs';
import type { Activation } from './functions';

// zh: 网格：从 −10 到 10，步长 0.001。
// en: The grid: −10 to 10 in steps of 0.001.
export const grid = Array.from(
  { length: 20001 },
  (_, index) => (index - 10000) / 1000,
);

// zh: 孤立的缺口（0/0）取两旁的平均。
// en: A gap of one point (0/0) gets the mean of its neighbours.
function evaluate(f: Activation, points: number[]) {
  const y = Array.from(f(tf.tensor1d(points)).dataSync());
  return y.map((value, i) =>
    isNaN(value) ? (y[i - 1] + y[i + 1]) / 2 : value,
  );
}

// zh: 函数值，以及自动微分给出的导数。
// en: Values, and slopes by automatic differentiation.
export const sample = (f: Activation) => ({
  value: evaluate(f, grid),
  slope: evaluate(tf.grad(f), grid),
});

type Curve = ReturnType<typeof sample>;

const sum = (numbers: number[]) =>
  numbers.reduce((total, number) => total + number, 0);
const differences = (numbers: number[]) =>
  numbers.slice(1).map((number, i) => number - numbers[i]);
const largest = (numbers: number[]) =>
  Math.max(...numbers.map(Math.abs));

// zh: 多项式的高阶差分为零，试到 6 次。步长取 0.937：在整数点
// zh: 上，cos 2πx 也像常数。
// en: High differences of a polynomial vanish; tried up to
// en: degree 6. Points are 0.937 apart: on the integers even
// en: cos 2πx looks constant.
export function polynomialDegree(value: number[]) {
  let terms = value.filter((_, i) => i % 937 === 0);
  const noise = 1e-6 * largest(terms);
  for (let degree = 0; degree <= 6; degree++) {
    terms = differences(terms);
    if (largest(terms) <= 2 ** degree * noise)
      return degree;
  }
  return 'notPolynomial';
}

// zh: 远处的导数恒为 0、而且是一下子变成 0 的，是硬饱和；越远
// zh: 越小（直到舍入成 0）是软饱和。
// en: Far out, a slope that has dropped to 0 is hard
// en: saturation; one that fades, be it until it is rounded to
// en: 0, is soft saturation.
export function saturation(
  f: Activation,
  slope: number[],
  side: -1 | 1,
) {
  const inward = slope.filter((_, i) => side * grid[i] > 0);
  if (side > 0) inward.reverse();
  if (largest(inward.slice(0, 2000)) === 0) {
    const edge = inward.find((s) => s !== 0) ?? 1;
    return Math.abs(edge) > 1e-5 ? 'hard' : 'soft';
  }
  const far = grid.filter((x) => side * x >= 9);
  const farther = far.map((x) => 10 * x);
  const rest = largest(evaluate(tf.grad(f), farther));
  const isFading =
    rest < 0.5 * largest(inward.slice(0, 6000));
  return isFading ? 'soft' : 'none';
}

// zh: 往回走的路有多长？舍入不算。
// en: How long is the way back? Rounding does not count.
export function wayBack(value: number[]) {
  const way = sum(differences(value).map(Math.abs));
  const distance = Math.abs(value[20000] - value[0]);
  const back = (way - distance) / 2;
  return back < 1e-4 * way ? 0 : back;
}

// zh: 最低点：导数由负变正处，线性插值。
// en: The lowest point: where the slope turns from negative to
// en: positive, by linear interpolation.
export function lowestPoint({ value, slope }: Curve) {
  const i = value.indexOf(Math.min(...value));
  const j = slope[i] < 0 ? i : i - 1;
  const share = slope[j] / (slope[j] - slope[j + 1]);
  const x = grid[j] + 0.001 * share;
  return Number.isNaN(x) ? 'none' : x;
}

// zh: 最小或最大值；距离加倍，增量不缩小，就看作无界。
// en: Least or greatest value: unbounded when the increments
// en: do not shrink as the distance doubles.
export function bound(f: Activation, end: typeof Math.max) {
  const [near, far, farthest] = [1, 2, 4].map((scale) => {
    const points = grid.map((x) => scale * x);
    return end(...evaluate(f, points));
  });
  const shrunk = 0.75 * Math.abs(far - near) + 1e-5;
  const isGrowing = Math.abs(farthest - far) > shrunk;
  return isGrowing ? 'unbounded' : near;
}

// zh: 输入服从 N(0, 方差) 时，输出的均值、二阶矩与方差。
// en: Mean, second moment and variance of the output for an
// en: input from N(0, variance), by the midpoint rule.
export function moments(f: Activation, variance: number) {
  const normal = grid.map((x) => x + 0.0005);
  const points = normal.map((z) => z * Math.sqrt(variance));
  const output = evaluate(f, points);
  const expectation = (power: number) => {
    const terms = normal.map(
      (z, i) => Math.exp((-z * z) / 2) * output[i] ** power,
    );
    return (0.001 * sum(terms)) / Math.sqrt(2 * Math.PI);
  };
  const [mean, square] = [expectation(1), expectation(2)];
  return { mean, square, variance: square - mean ** 2 };
}
