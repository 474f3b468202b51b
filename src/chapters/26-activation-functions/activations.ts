/**
 * The activation functions that chapter 26 compares. Everything a table shows about them is
 * computed from `formula` and `derivative`; what is typed here is the definition.
 */
import {
  constant,
  difference,
  exponential,
  named,
  normalDensity,
  normalDistribution,
  piecewise,
  product,
  quotient,
  squared,
  sum,
  x,
  type Expression,
} from '../../data/expression';
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

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const softplusOf = (value: number): number => Math.log1p(Math.exp(value));

const zero = constant(0);
const one = constant(1);
const sigma = named('\\sigma', logistic);
const tanh = named('\\tanh', Math.tanh);
const tanhSquared = squared('\\tanh', Math.tanh);
const softplus = named('\\operatorname{sp}', softplusOf);
const distribution = named('\\Phi', normalDistribution);
const density = named('\\phi', normalDensity);
const alpha = constant(seluAlpha, '\\alpha');
const lambda = constant(seluLambda, '\\lambda');
const growth = exponential(1);
const decay = exponential(-1);

const positive: Range = { text: '(0, ∞)', low: 0, high: Infinity };
const everywhere: Range = { text: '(−∞, ∞)', low: -Infinity, high: Infinity };

function same(name: string): Localized {
  return { zh: name, en: name };
}

export const activations: readonly Activation[] = [
  {
    id: 'step',
    name: { zh: '阶跃', en: 'step' },
    formula: piecewise(one, zero),
    derivative: zero,
    range: { text: '{0, 1}', low: 0, high: 1 },
    year: 1943,
    source: 'McCulloch43',
  },
  {
    id: 'sigmoid',
    name: same('sigmoid'),
    formula: quotient(one, sum(one, decay)),
    derivative: product(sigma(x), difference(one, sigma(x))),
    range: { text: '(0, 1)', low: 0, high: 1 },
    year: 1986,
    source: 'RHW86',
  },
  {
    id: 'tanh',
    name: same('tanh'),
    formula: quotient(difference(growth, decay), sum(growth, decay)),
    derivative: difference(one, tanhSquared(x)),
    range: { text: '(−1, 1)', low: -1, high: 1 },
  },
  {
    id: 'relu',
    name: same('ReLU'),
    formula: piecewise(x, zero),
    derivative: piecewise(one, zero),
    range: { text: '[0, ∞)', low: 0, high: Infinity },
    year: 2010,
    source: 'Nair10',
  },
  {
    id: 'leaky-relu',
    name: same('leaky ReLU'),
    formula: piecewise(x, product(constant(0.01), x)),
    derivative: piecewise(one, constant(0.01)),
    range: everywhere,
    year: 2013,
    source: 'Maas13',
  },
  {
    id: 'elu',
    name: same('ELU'),
    formula: piecewise(x, difference(growth, one)),
    derivative: piecewise(one, growth),
    range: { text: '(−1, ∞)', low: -1, high: Infinity },
    year: 2015,
    source: 'Clevert15',
  },
  {
    id: 'selu',
    name: same('SELU'),
    formula: piecewise(product(lambda, x), product(lambda, alpha, difference(growth, one))),
    derivative: piecewise(lambda, product(lambda, alpha, growth)),
    range: { text: '(−1.7581, ∞)', low: -seluAlpha * seluLambda, high: Infinity },
    year: 2017,
    source: 'Klambauer17',
  },
  {
    id: 'softplus',
    name: same('softplus'),
    formula: named('\\ln', Math.log)(sum(one, growth)),
    derivative: sigma(x),
    range: positive,
  },
  {
    id: 'silu',
    name: same('SiLU'),
    formula: product(x, sigma(x)),
    derivative: product(sigma(x), sum(one, product(x, difference(one, sigma(x))))),
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
    formula: product(x, tanh(softplus(x))),
    derivative: sum(
      tanh(softplus(x)),
      product(x, sigma(x), difference(one, tanhSquared(softplus(x)))),
    ),
    range: { text: '[−0.3088, ∞)', low: -0.3088, high: Infinity },
    year: 2019,
    source: 'Misra19',
  },
  {
    id: 'sin',
    name: same('sin'),
    formula: named('\\sin', Math.sin)(x),
    derivative: named('\\cos', Math.cos)(x),
    range: { text: '[−1, 1]', low: -1, high: 1 },
    year: 2020,
    source: 'Sitzmann20',
  },
];
