/** The formulas of chapter 27 that hold a derivative: as they are printed, and as they are computed. */

export type Vector = readonly number[];

export interface Surface {
  readonly tex: string;
  readonly at: (point: Vector) => number;
}

/** First or second derivatives of a surface, as the chapter prints them. */
export interface Derivatives {
  readonly surface: Surface;
  readonly tex: string;
  /** Where central differences are taken. */
  readonly points: readonly Vector[];
  readonly gradient?: (point: Vector) => Vector;
  readonly hessian?: (point: Vector) => readonly Vector[];
}

const pair = ([x = 0, y = 0]: Vector): readonly [number, number] => [x, y];

const escape: Surface = {
  tex: 'f(x,y) = x^2 - y^2 + y^4',
  at: (point) => {
    const [x, y] = pair(point);
    return x ** 2 - y ** 2 + y ** 4;
  },
};

const product: Surface = {
  tex: String.raw`f(u,v) = \tfrac12(uv-1)^2`,
  at: (point) => {
    const [u, v] = pair(point);
    return (u * v - 1) ** 2 / 2;
  },
};

const deepLinear: Surface = {
  tex: '(w_1w_2w_3 - 1)^2',
  at: ([a = 0, b = 0, c = 0]) => (a * b * c - 1) ** 2,
};

const shallowLinear: Surface = {
  tex: '(w_1w_2 - 1)^2',
  at: ([a = 0, b = 0]) => (a * b - 1) ** 2,
};

const curvature = 3.2;
const quadratic: Surface = {
  tex: String.raw`\tfrac12\lambda\theta^2`,
  at: ([distance = 0]) => (curvature * distance ** 2) / 2,
};

export const derivatives: readonly Derivatives[] = [
  {
    surface: escape,
    tex: String.raw`\frac{\partial f}{\partial y} = -2y + 4y^3`,
    points: [
      [1, 0.01],
      [0.3, -0.8],
      [0, Math.SQRT1_2],
    ],
    gradient: (point) => {
      const [x, y] = pair(point);
      return [2 * x, -2 * y + 4 * y ** 3];
    },
  },
  {
    surface: product,
    tex: String.raw`\begin{pmatrix} v^2 & 1 \\ 1 & u^2 \end{pmatrix}`,
    points: [
      [1, 1],
      [2, 0.5],
      [0.1, 10],
    ],
    hessian: (point) => {
      const [u, v] = pair(point);
      return [
        [v ** 2, 1],
        [1, u ** 2],
      ];
    },
  },
  {
    surface: shallowLinear,
    tex: String.raw`\begin{pmatrix} 0 & -2 \\ -2 & 0 \end{pmatrix}`,
    points: [[0, 0]],
    hessian: () => [
      [0, -2],
      [-2, 0],
    ],
  },
  {
    surface: deepLinear,
    tex: '(w_1w_2w_3 - 1)^2',
    points: [[0, 0, 0]],
    gradient: () => [0, 0, 0],
    hessian: () => [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  },
  {
    surface: quadratic,
    tex: String.raw`\lambda\theta`,
    points: [[-2], [0.3]],
    gradient: ([distance = 0]) => [curvature * distance],
    hessian: () => [[curvature]],
  },
];

/** A model with two parameters whose output bends in both, for the formulas about any model. */
export const outputs = (inputs: Vector, [w = 0, v = 0]: Vector): number[] =>
  inputs.map((x) => v * Math.tanh(w * x));

/** Half the squared error over the data. */
export const squaredLoss = (inputs: Vector, targets: Vector, parameters: Vector): number =>
  outputs(inputs, parameters).reduce((sum, f, i) => sum + (f - (targets[i] ?? 0)) ** 2 / 2, 0);

const slopes = (x: number, [w = 0, v = 0]: Vector): Vector => {
  const t = Math.tanh(w * x);
  return [v * x * (1 - t ** 2), t];
};

const bends = (x: number, [w = 0, v = 0]: Vector): readonly Vector[] => {
  const t = Math.tanh(w * x);
  const mixed = x * (1 - t ** 2);
  return [
    [-2 * v * x ** 2 * t * (1 - t ** 2), mixed],
    [mixed, 0],
  ];
};

/** The Hessian of the squared loss: a part that is never negative, and a part that fades with the residuals. */
export const splitHessian = {
  tex: String.raw`H = \sum_i \nabla f_i\,\nabla f_i^{\top} + \sum_i r_i\,\nabla^2 f_i`,
  at: (inputs: Vector, targets: Vector, parameters: Vector): number[][] =>
    [0, 1].map((row) =>
      [0, 1].map((column) =>
        outputs(inputs, parameters).reduce((sum, f, i) => {
          const x = inputs[i] ?? 0;
          const slope = slopes(x, parameters);
          const residual = f - (targets[i] ?? 0);
          const bend = bends(x, parameters)[row]?.[column] ?? 0;
          return sum + (slope[row] ?? 0) * (slope[column] ?? 0) + residual * bend;
        }, 0),
      ),
    ),
};

/** How fast each residual changes under gradient flow: the kernel applied to all of them (Jacot et al. 2018). */
export const tangentKernel = {
  tex: String.raw`\frac{\mathrm d r}{\mathrm d t} = -K r`,
  at: (inputs: Vector, targets: Vector, parameters: Vector): number[] =>
    inputs.map((x) =>
      outputs(inputs, parameters).reduce((sum, f, j) => {
        const [a, b] = [slopes(x, parameters), slopes(inputs[j] ?? 0, parameters)];
        const kernel = a.reduce((total, value, k) => total + value * (b[k] ?? 0), 0);
        return sum - kernel * (f - (targets[j] ?? 0));
      }, 0),
    ),
};

/** Mean of the excess loss at which steps with noise settle on a quadratic. */
export const noiseFloor = {
  tex: String.raw`\frac{\eta\,s^2}{2B(2-\eta\lambda)}`,
  at: (rate: number, bend: number, noise: number, batch: number): number =>
    (rate * noise ** 2) / (2 * batch * (2 - rate * bend)),
};

/** Multiply-adds of forward pass and gradient over those of the forward pass, in a dense net. */
export function gradientCost(sizes: Vector): number {
  const layers = sizes.slice(1).map((size, i) => size * (sizes[i] ?? 0));
  const forward = layers.reduce((sum, count) => sum + count, 0);
  const weights = forward;
  const inputs = forward - (layers[0] ?? 0);
  return (forward + weights + inputs) / forward;
}
