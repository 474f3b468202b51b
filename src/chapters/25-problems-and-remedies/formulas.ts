/** The formulas that chapter 25 differentiates: what it prints is what the test checks. */
import type { Values } from '../../expressions/evaluate';
import {
  call,
  constant,
  difference,
  negative,
  power,
  product,
  quotient,
  sum,
  variable,
  type Expression,
} from '../../expressions/expression';
import { ln, sigmoid } from '../../expressions/functions';

export interface Derived {
  readonly id: string;
  readonly formula: Expression;
  readonly derivative: Expression;
  /** By what it is differentiated. */
  readonly variable: string;
  /** Where central differences are taken. */
  readonly points: readonly number[];
  /** What the variable decides: layers of which the text says nothing, any smooth ones for the check. */
  readonly layers?: (x: number) => Values;
}

const x = variable('x');
const transform = variable('H');
const transformSlope = variable("H'");
const gate = variable('T');
const gateSlope = variable("T'");
const residual = call('F', (value) => Math.sin(0.7 * value), x);
const residualSlope = call("F'", (value) => 0.7 * Math.cos(0.7 * value), x);

function highwayLayers(input: number): Values {
  const H = Math.tanh(1.3 * input);
  const T = 1 / (1 + Math.exp(1 - 0.8 * input));
  return { H, T, "H'": 1.3 * (1 - H ** 2), "T'": 0.8 * T * (1 - T) };
}

const logit = variable('a');
const guess = variable('D');
const real = constant(0.3, 'p');
const generated = constant(0.5, 'q');
const weight = constant(10, 'λ');
const offUnit = difference(variable('r'), 1);

const line = [-3, -1.2, -0.1, 0.4, 1, 2.6];
const shares = [0.05, 0.2, 0.375, 0.6, 0.95];

export const derivations: readonly Derived[] = [
  {
    id: 'highway',
    formula: sum(product(transform, gate), product(x, difference(1, gate))),
    derivative: sum(
      product(transformSlope, gate),
      difference(1, gate),
      product(difference(transform, x), gateSlope),
    ),
    variable: 'x',
    points: line,
    layers: highwayLayers,
  },
  {
    id: 'residual',
    formula: sum(x, residual),
    derivative: sum(1, residualSlope),
    variable: 'x',
    points: line,
  },
  {
    id: 'saturating',
    formula: ln(difference(1, sigmoid(logit))),
    derivative: negative(sigmoid(logit)),
    variable: 'a',
    points: [-10, ...line],
  },
  {
    id: 'non-saturating',
    formula: negative(ln(sigmoid(logit))),
    derivative: difference(sigmoid(logit), 1),
    variable: 'a',
    points: [-10, ...line],
  },
  {
    id: 'discriminator',
    formula: sum(product(real, ln(guess)), product(generated, ln(difference(1, guess)))),
    derivative: difference(quotient(real, guess), quotient(generated, difference(1, guess))),
    variable: 'D',
    points: shares,
  },
  {
    id: 'gradient-penalty',
    formula: product(weight, power(offUnit, 2)),
    derivative: product(2, weight, offUnit),
    variable: 'r',
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
