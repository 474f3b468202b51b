/**
 * The activation functions that chapter 26 compares. Everything a table shows about them is
 * computed from `formula` and `derivative`; what is typed here is the definition.
 */
import {
  call,
  constant,
  difference,
  exponential,
  negative,
  piecewise,
  power,
  product,
  quotient,
  sum,
  variable,
  type Expression,
} from '../../expressions/expression';
import { cos, ln, sigmoid, sin, tanh } from '../../expressions/functions';
import { density, distribution } from '../../expressions/normalFunctions';
import type { Localized } from '../../data/language';

export interface Range {
  /** Written in interval notation, e.g. `(0, 1)`; a test compares it with the function. */
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

export interface Activation {
  /** Kebab-case; unique. */
  readonly id: string;
  readonly name: Localized;
  readonly formula: Expression;
  /** Almost everywhere; at a kink the derivative from the left. */
  readonly derivative: Expression;
  readonly range: Range;
  /** Year of the work that brought it into use as an activation. */
  readonly year?: number;
  /** That work, as in the bibliography. */
  readonly source?: string;
}

/** Solve mean 0 and second moment 1 for a standard normal input (Klambauer et al. 2017). */
export const seluAlpha = 1.6732632423543772;
export const seluLambda = 1.0507009873554805;

const x = variable('x');
const alpha = constant(seluAlpha, 'α');
const lambda = constant(seluLambda, 'λ');
const growth = exponential(x);
const decay = exponential(negative(x));
const softplus = call('sp', (value) => Math.log1p(Math.exp(value)), x);

const positive: Range = { text: '(0, ∞)', low: 0, high: Infinity };
const everywhere: Range = { text: '(−∞, ∞)', low: -Infinity, high: Infinity };

function same(name: string): Localized {
  return { zh: name, en: name };
}

export const activations: readonly Activation[] = [
  {
    id: 'step',
    name: { zh: '阶跃', en: 'step' },
    formula: piecewise(x, 1, 0),
    derivative: constant(0),
    range: { text: '{0, 1}', low: 0, high: 1 },
    year: 1943,
    source: 'McCulloch43',
  },
  {
    id: 'sigmoid',
    name: same('sigmoid'),
    formula: quotient(1, sum(1, decay)),
    derivative: product(sigmoid(x), difference(1, sigmoid(x))),
    range: { text: '(0, 1)', low: 0, high: 1 },
    year: 1986,
    source: 'RHW86',
  },
  {
    id: 'tanh',
    name: same('tanh'),
    formula: quotient(difference(growth, decay), sum(growth, decay)),
    derivative: difference(1, power(tanh(x), 2)),
    range: { text: '(−1, 1)', low: -1, high: 1 },
  },
  {
    id: 'relu',
    name: same('ReLU'),
    formula: piecewise(x, x, 0),
    derivative: piecewise(x, 1, 0),
    range: { text: '[0, ∞)', low: 0, high: Infinity },
    year: 2010,
    source: 'Nair10',
  },
  {
    id: 'leaky-relu',
    name: same('leaky ReLU'),
    formula: piecewise(x, x, product(0.01, x)),
    derivative: piecewise(x, 1, 0.01),
    range: everywhere,
    year: 2013,
    source: 'Maas13',
  },
  {
    id: 'elu',
    name: same('ELU'),
    formula: piecewise(x, x, difference(growth, 1)),
    derivative: piecewise(x, 1, growth),
    range: { text: '(−1, ∞)', low: -1, high: Infinity },
    year: 2015,
    source: 'Clevert15',
  },
  {
    id: 'selu',
    name: same('SELU'),
    formula: piecewise(x, product(lambda, x), product(lambda, alpha, difference(growth, 1))),
    derivative: piecewise(x, lambda, product(lambda, alpha, growth)),
    range: { text: '(−1.7581, ∞)', low: -seluAlpha * seluLambda, high: Infinity },
    year: 2017,
    source: 'Klambauer17',
  },
  {
    id: 'softplus',
    name: same('softplus'),
    formula: ln(sum(1, growth)),
    derivative: sigmoid(x),
    range: positive,
  },
  {
    id: 'silu',
    name: same('SiLU'),
    formula: product(x, sigmoid(x)),
    derivative: product(sigmoid(x), sum(1, product(x, difference(1, sigmoid(x))))),
    range: { text: '[−0.2785, ∞)', low: -0.2785, high: Infinity },
    year: 2017,
    source: 'Ramachandran17',
  },
  {
    id: 'gelu',
    name: same('GELU'),
    formula: product(x, distribution(x)),
    derivative: sum(distribution(x), product(x, density(x))),
    range: { text: '[−0.1700, ∞)', low: -0.17, high: Infinity },
    year: 2016,
    source: 'Hendrycks16',
  },
  {
    id: 'mish',
    name: same('Mish'),
    formula: product(x, tanh(softplus)),
    derivative: sum(
      tanh(softplus),
      product(x, sigmoid(x), difference(1, power(tanh(softplus), 2))),
    ),
    range: { text: '[−0.3088, ∞)', low: -0.3088, high: Infinity },
    year: 2019,
    source: 'Misra19',
  },
  {
    id: 'sin',
    name: same('sin'),
    formula: sin(x),
    derivative: cos(x),
    range: { text: '[−1, 1]', low: -1, high: 1 },
    year: 2020,
    source: 'Sitzmann20',
  },
];
