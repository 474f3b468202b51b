/**
 * The formulas of chapter 21 that hold a derivative: as they are printed, and as they are
 * computed, so that a test can compare the one with the other.
 */

export type Vector = readonly number[];
export type Matrix = readonly Vector[];

/** A distribution of the exponential family by its natural parameter. */
export interface ExponentialFamily {
  readonly name: 'gaussian' | 'bernoulli' | 'poisson';
  /** As the chapter's table prints it. */
  readonly normalizer: string;
  readonly mean: string;
  readonly variance: string;
  readonly loss: string;
  /** A, its first and its second derivative. */
  readonly at: (theta: number) => number;
  readonly slope: (theta: number) => number;
  readonly curvature: (theta: number) => number;
  /** What does not depend on the parameter. */
  readonly base: (value: number) => number;
  readonly values: Vector;
  /** Distance between neighbouring values where a sum stands for an integral. */
  readonly width: number;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const range = (from: number, to: number, step: number): Vector =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

export const exponentialFamilies: readonly ExponentialFamily[] = [
  {
    name: 'gaussian',
    normalizer: String.raw`$\tfrac12\eta^2$`,
    mean: String.raw`$\eta$`,
    variance: '$1$',
    loss: String.raw`$\tfrac12(\eta - y)^2$`,
    at: (theta) => theta ** 2 / 2,
    slope: (theta) => theta,
    curvature: () => 1,
    base: (value) => Math.exp(-(value ** 2) / 2) / Math.sqrt(2 * Math.PI),
    values: range(-12, 12, 0.01),
    width: 0.01,
  },
  {
    name: 'bernoulli',
    normalizer: String.raw`$\ln(1 + e^{\eta})$`,
    mean: String.raw`$\sigma(\eta)$`,
    variance: String.raw`$\mu(1-\mu)$`,
    loss: String.raw`$\ln(1 + e^{\eta}) - y\,\eta$`,
    at: (theta) => Math.log1p(Math.exp(theta)),
    slope: logistic,
    curvature: (theta) => logistic(theta) * (1 - logistic(theta)),
    base: () => 1,
    values: [0, 1],
    width: 1,
  },
  {
    name: 'poisson',
    normalizer: String.raw`$e^{\eta}$`,
    mean: String.raw`$e^{\eta}$`,
    variance: String.raw`$\mu$`,
    loss: String.raw`$e^{\eta} - y\,\eta$`,
    at: Math.exp,
    slope: Math.exp,
    curvature: Math.exp,
    base: (value) => 1 / factorial(value),
    values: range(0, 60, 1),
    width: 1,
  },
];

/** The normaliser's derivatives are the mean and the variance. */
export const momentFormulas = [
  String.raw`p(y\mid\theta) = h(y)\,\exp\bigl(y\,\theta - A(\theta)\bigr)`,
  String.raw`A'(\theta) = \mathbb{E}[y] = \mu`,
  String.raw`A''(\theta) = \operatorname{Var}(y)`,
] as const;

/** Loss of one sample under the canonical link, and its derivative. */
export const canonicalLoss = {
  tex: String.raw`\ell(\eta) = A(\eta) - y\,\eta`,
  at: (family: ExponentialFamily, eta: number, y: number): number => family.at(eta) - y * eta,
  derivative: String.raw`\frac{d\ell}{d\eta} = A'(\eta) - y = \mu - y`,
  slope: (family: ExponentialFamily, eta: number, y: number): number => family.slope(eta) - y,
};

/** Under any link; checked row by row with the table of links. */
export const generalScore = String.raw`\frac{d\ell}{d\eta} = \frac{\mu - y}{V(\mu)}\cdot\frac{d\mu}{d\eta}`;

export const categorical = {
  normalizer: String.raw`A(\eta) = \ln\sum_j e^{\eta_j}`,
  at: (eta: Vector): number => Math.log(eta.reduce((sum, value) => sum + Math.exp(value), 0)),
  tex: String.raw`p_k = \frac{\partial A}{\partial\eta_k} = \frac{e^{\eta_k}}{\sum_j e^{\eta_j}}`,
  share: (eta: Vector, k: number): number =>
    Math.exp(eta[k] ?? NaN) / eta.reduce((sum, value) => sum + Math.exp(value), 0),
  derivative: String.raw`\frac{\partial\ell}{\partial\eta_k} = p_k - y_k`,
};

export interface Regression {
  /** One row a sample. */
  readonly inputs: Matrix;
  readonly targets: Vector;
}

const dot = (a: Vector, b: Vector): number =>
  a.reduce((total, value, index) => total + value * (b[index] ?? NaN), 0);

/** Loss of a logistic regression over all samples, its gradient and its Hessian. */
export const regression = {
  tex: String.raw`L(\beta) = \sum_i\bigl(A(\eta_i) - y_i\,\eta_i\bigr)`,
  at: ({ inputs, targets }: Regression, beta: Vector): number =>
    inputs.reduce((total, row, i) => {
      const eta = dot(row, beta);
      return total + Math.log1p(Math.exp(eta)) - (targets[i] ?? NaN) * eta;
    }, 0),
  gradient: {
    tex: String.raw`\nabla L = X^{\top}(\mu - y)`,
    at: ({ inputs, targets }: Regression, beta: Vector): Vector =>
      beta.map((_, j) =>
        inputs.reduce(
          (total, row, i) =>
            total + (logistic(dot(row, beta)) - (targets[i] ?? NaN)) * (row[j] ?? NaN),
          0,
        ),
      ),
  },
  hessian: {
    tex: String.raw`\nabla^2 L = X^{\top}WX,\quad W = \operatorname{diag}\bigl(V(\mu_i)\bigr)`,
    at: ({ inputs }: Regression, beta: Vector): Matrix =>
      beta.map((_, j) => beta.map((_unused, k) => weightedSum(inputs, beta, j, (row) => row[k]))),
  },
};

/** Sum over samples of weight times input j times something else. */
function weightedSum(
  inputs: Matrix,
  beta: Vector,
  j: number,
  other: (row: Vector, index: number) => number | undefined,
): number {
  return inputs.reduce((total, row, i) => {
    const mean = logistic(dot(row, beta));
    return total + mean * (1 - mean) * (row[j] ?? NaN) * (other(row, i) ?? NaN);
  }, 0);
}

/** A step of iteratively reweighted least squares, for an intercept and a slope. */
export const reweightedStep = {
  tex: String.raw`\beta \leftarrow (X^{\top}WX)^{-1}X^{\top}W\,z`,
  response: String.raw`z = X\beta + W^{-1}(y-\mu)`,
  at: (data: Regression, beta: Vector): Vector => {
    const z = data.inputs.map((row, i) => {
      const eta = dot(row, beta);
      const mean = logistic(eta);
      return eta + ((data.targets[i] ?? NaN) - mean) / (mean * (1 - mean));
    });
    const right = beta.map((_, j) => weightedSum(data.inputs, beta, j, (_row, i) => z[i]));
    return solveTwo(regression.hessian.at(data, beta), right);
  },
};

/** The solution of two linear equations. */
export function solveTwo(matrix: Matrix, right: Vector): Vector {
  const [[a = NaN, b = NaN] = [], [c = NaN, d = NaN] = []] = matrix;
  const [e = NaN, f = NaN] = right;
  const determinant = a * d - b * c;
  return [(d * e - b * f) / determinant, (a * f - c * e) / determinant];
}

/** Weights of Fisher scoring under any link. */
export const fisherWeight = {
  tex: String.raw`W_{ii} = (d\mu_i/d\eta_i)^2/V(\mu_i)`,
  at: (slope: number, variance: number): number => slope ** 2 / variance,
};

/** A Poisson count whose rate has a Gamma distribution of integer shape. */
export const negativeBinomial = {
  tex: String.raw`\mu + \mu^2/r`,
  variance: (mean: number, shape: number): number => mean + mean ** 2 / shape,
  probability: (count: number, mean: number, shape: number): number => {
    let probability = (shape / (shape + mean)) ** shape;
    for (let k = 1; k <= count; k += 1)
      probability *= ((shape + k - 1) / k) * (mean / (shape + mean));
    return probability;
  },
};
