/** The formulas that chapters 22 and 30 differentiate: what they print is what the test checks. */

export interface Derived {
  /** The chapter that prints it. */
  readonly chapter: '22-vanishing-gradients' | '30-exploding-gradients';
  readonly formula: string;
  readonly at: (value: number) => number;
  readonly derivative: string;
  readonly slope: (value: number) => number;
  /** Where central differences are taken. */
  readonly points: readonly number[];
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const weight = 7;
const curvature = 3.2;

/** One unit of a chain whose state stays at one half. */
const link: Derived = {
  chapter: '22-vanishing-gradients',
  formula: String.raw`h_l = \sigma\bigl(w(h_{l-1} - \tfrac12)\bigr)`,
  at: (before) => logistic(weight * (before - 0.5)),
  derivative: String.raw`\sigma'(0)\,w = w/4`,
  slope: () => weight / 4,
  points: [0.5],
};

/** A residual connection, in one dimension. */
const residual: Derived = {
  chapter: '22-vanishing-gradients',
  formula: 'y = x + F(x)',
  at: (x) => x + Math.sin(0.7 * x),
  derivative: String.raw`I + \frac{\partial F}{\partial x}`,
  slope: (x) => 1 + 0.7 * Math.cos(0.7 * x),
  points: [-2, -0.3, 0, 1.5],
};

/** One step of a recurrent unit on the line b = -w/2, whose fixed point is 0.5. */
const recurrentStep: Derived = {
  chapter: '30-exploding-gradients',
  formula: String.raw`h_t = \sigma(w h_{t-1} + b)`,
  at: (before) => logistic(weight * before - weight / 2),
  derivative: String.raw`w\,\sigma'(0) = \frac{w}{4}`,
  slope: () => weight / 4,
  points: [0.5],
};

/** The loss near a minimum, along one direction. */
const quadratic: Derived = {
  chapter: '30-exploding-gradients',
  formula: String.raw`\tfrac12\lambda\theta^2`,
  at: (distance) => (curvature * distance ** 2) / 2,
  derivative: String.raw`\lambda\theta`,
  slope: (distance) => curvature * distance,
  points: [-2, -0.3, 0, 1.5],
};

export const derivations: readonly Derived[] = [link, residual, recurrentStep, quadratic];

/** Gradient clipping by global norm (Pascanu, Mikolov and Bengio 2013). */
export const clipping = {
  tex: String.raw`g\,\min\Bigl(1,\ \frac{\tau}{\lVert g\rVert}\Bigr)`,
  clip: (gradient: readonly number[], threshold: number): number[] => {
    const scale = Math.min(1, threshold / Math.hypot(...gradient));
    return gradient.map((component) => component * scale);
  },
};
