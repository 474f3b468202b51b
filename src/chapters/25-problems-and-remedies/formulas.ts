/** The formulas that chapter 25 differentiates: what it prints is what the test checks. */
import {
  constant,
  difference,
  named,
  product,
  quotient,
  sum,
  x,
  type Expression,
} from '../../data/expression';

export interface Derived {
  readonly id: string;
  readonly formula: Expression;
  readonly derivative: Expression;
  /** Where central differences are taken. */
  readonly points: readonly number[];
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

function variable(tex: string): Expression {
  return { tex, at: (value) => value, binding: 'atom' };
}

function negative(term: Expression): Expression {
  return { tex: `-${term.tex}`, at: (value) => -term.at(value), binding: 'sum' };
}

/** A function of x that is printed by its letter: any smooth one serves the check. */
function letter(tex: string, at: (value: number) => number): Expression {
  return { tex, at, binding: 'atom' };
}

const one = constant(1);
const sigma = named('\\sigma', logistic);
const ln = named('\\ln', Math.log);

const gate = (value: number): number => logistic(0.8 * value - 1);
const transform = letter('H', (value) => Math.tanh(1.3 * value));
const transformSlope = letter("H'", (value) => 1.3 * (1 - Math.tanh(1.3 * value) ** 2));
const transformGate = letter('T', gate);
const transformGateSlope = letter("T'", (value) => 0.8 * gate(value) * (1 - gate(value)));
const residual = letter('F(x)', (value) => Math.sin(0.7 * value));
const residualSlope = letter("F'(x)", (value) => 0.7 * Math.cos(0.7 * value));

const logit = variable('a');
const guess = variable('D');
const norm = variable('r');
const real = constant(0.3, 'p');
const generated = constant(0.5, 'q');
const weight = constant(10, '\\lambda');
const offUnit = difference(norm, one);

const line = [-3, -1.2, -0.1, 0.4, 1, 2.6];
const shares = [0.05, 0.2, 0.375, 0.6, 0.95];

export const derivations: readonly Derived[] = [
  {
    id: 'highway',
    formula: sum(product(transform, transformGate), product(x, difference(one, transformGate))),
    derivative: sum(
      sum(product(transformSlope, transformGate), difference(one, transformGate)),
      product(difference(transform, x), transformGateSlope),
    ),
    points: line,
  },
  {
    id: 'residual',
    formula: sum(x, residual),
    derivative: sum(one, residualSlope),
    points: line,
  },
  {
    id: 'saturating',
    formula: ln(difference(one, sigma(logit))),
    derivative: negative(sigma(logit)),
    points: [-10, ...line],
  },
  {
    id: 'non-saturating',
    formula: negative(ln(sigma(logit))),
    derivative: difference(sigma(logit), one),
    points: [-10, ...line],
  },
  {
    id: 'discriminator',
    formula: sum(product(real, ln(guess)), product(generated, ln(difference(one, guess)))),
    derivative: difference(quotient(real, guess), quotient(generated, difference(one, guess))),
    points: shares,
  },
  {
    id: 'gradient-penalty',
    formula: product(weight, {
      tex: `(${offUnit.tex})^2`,
      at: (value) => offUnit.at(value) ** 2,
      binding: 'atom',
    }),
    derivative: product(constant(2), weight, offUnit),
    points: [0, 0.5, 1, 1.7],
  },
];

/** Batch normalisation of one feature over a mini-batch, with its backward pass. */
export const batchNormalisation = {
  tex: String.raw`\frac{\partial L}{\partial z_i} = \frac{\gamma}{s}\Bigl(g_i - \bar g - \hat z_i\,\overline{g\hat z}\Bigr)`,
  forward(z: readonly number[], gamma: number, beta: number, epsilon: number): readonly number[] {
    return normalised(z, epsilon).map((value) => gamma * value + beta);
  },
  /** `g` holds dL/dy; the result dL/dz. */
  backward(
    z: readonly number[],
    g: readonly number[],
    gamma: number,
    epsilon: number,
  ): readonly number[] {
    const hat = normalised(z, epsilon);
    const meanOfG = mean(g);
    const meanOfProduct = mean(g.map((value, index) => value * (hat[index] ?? NaN)));
    const scale = gamma / deviation(z, epsilon);
    return g.map((value, index) => scale * (value - meanOfG - (hat[index] ?? NaN) * meanOfProduct));
  },
};

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function deviation(z: readonly number[], epsilon: number): number {
  const centre = mean(z);
  return Math.sqrt(mean(z.map((value) => (value - centre) ** 2)) + epsilon);
}

function normalised(z: readonly number[], epsilon: number): readonly number[] {
  const centre = mean(z);
  const spread = deviation(z, epsilon);
  return z.map((value) => (value - centre) / spread);
}
