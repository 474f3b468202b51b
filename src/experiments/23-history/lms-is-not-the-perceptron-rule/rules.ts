import { mean } from 'lab';

export type Point = { x: number; y: number };

// zh: 直线 w₀ + w₁x。
// en: The line w₀ + w₁x.
export type Line = [bias: number, slope: number];
export type Lines = Record<string, Line>;

export function pointsWith(
  farPosition: number,
  farCount: number,
): Point[] {
  const far = { x: farPosition, y: 1 };
  return [
    { x: -1, y: -1 },
    { x: -0.5, y: -1 },
    { x: 0.5, y: 1 },
    { x: 1, y: 1 },
    ...Array<Point>(farCount).fill(far),
  ];
}

const output = ([bias, slope]: Line, x: number) =>
  bias + slope * x;

// zh: 感知机规则：看阈值之后；判错才动。
// en: The perceptron rule: after the threshold; only a
// en: mistake moves it.
export function perceptronRule(points: Point[]) {
  let w: Line = [0, 0];
  const path = [w];
  let mistakes = 0;
  for (let clean = 0, i = 0; clean < points.length; i++) {
    const { x, y } = points[i % points.length];
    clean++;
    if (y * output(w, x) > 0) continue;
    w = [w[0] + y, w[1] + y * x];
    path.push(w);
    mistakes++;
    clean = 0;
  }
  return { w, path, mistakes };
}

// zh: 德尔塔规则（1960）：看阈值之前；误差 y − 输出不为零就动。
// zh: 这里每一步用全部样本的平均。
// en: The delta rule (1960): before the threshold; any error
// en: y − output moves it. Each step averages over all samples.
export function deltaRule(points: Point[], rate: number) {
  const path: Line[] = [[0, 0]];
  for (let step = 1; step <= 20000; step++) {
    const w = path[step - 1];
    let [bias, slope] = w;
    for (const { x, y } of points) {
      const error = y - output(w, x);
      bias += (rate * error) / points.length;
      slope += (rate * error * x) / points.length;
    }
    path.push([bias, slope]);
    // zh: 学习率太大，权重就越摆越远；到这里为止。
    // en: Too high a rate and the weights swing off; stop here.
    if (Math.abs(slope) > 1e6) break;
  }
  return path;
}

// zh: 最小二乘的闭式解：斜率 = 协方差 / 方差。
// en: Least squares in closed form: slope = covariance / variance.
export function leastSquares(points: Point[]): Line {
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  let [covariance, variance] = [0, 0];
  for (const { x, y } of points) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) ** 2;
  }
  const slope = covariance / variance;
  return [meanY - slope * meanX, slope];
}

// zh: 边界：输出过零的地方。
// en: The border: where the output crosses zero.
export const borderOf = ([bias, slope]: Line) =>
  bias === 0 ? 0 : -bias / slope;

// zh: 正好落在边界上，不算判对。
// en: What lies on the border is not right.
export const errorsOf = (w: Line, points: Point[]) =>
  points.filter(({ x, y }) => y * output(w, x) < 1e-9)
    .length;
