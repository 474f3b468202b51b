/** The distributions of generalized linear models, each by its mean: density, variance, loss. */
import { normalDensity } from '../../data/expression';
import {
  add,
  divide,
  indexed,
  ln,
  multiply,
  negative,
  number,
  square,
  subtract,
  variable,
  type Written,
} from './written';

export interface Family {
  /** Where its values lie: the test sums or integrates over it. */
  readonly support: readonly number[] | 'counts' | 'real' | 'positive';
  /** Density or probability of a value, for a mean. */
  readonly density: (value: number, mean: number) => number;
  /** Variance as a function of the mean, without the dispersion. */
  readonly variance: Written;
  /** The factor of the variance in `density`. */
  readonly dispersion: number;
  /** Negative log-likelihood of y, times the dispersion, without what does not depend on μ. */
  readonly loss: Written;
}

const y = variable('y');
const mean = variable('μ');
const one = number(1);
const half = number(0.5, '½');

/** Shape of the Gamma distribution that the test integrates: its dispersion is one half. */
const shape = 2;

export const gaussian: Family = {
  support: 'real',
  density: (value, mu) => normalDensity(value - mu),
  variance: one,
  dispersion: 1,
  loss: multiply(half, square(subtract(y, mean))),
};

export const bernoulli: Family = {
  support: [0, 1],
  density: (value, mu) => (value === 1 ? mu : 1 - mu),
  variance: multiply(mean, subtract(one, mean)),
  dispersion: 1,
  loss: subtract(
    negative(multiply(y, ln(mean))),
    multiply(subtract(one, y), ln(subtract(one, mean))),
  ),
};

/** A Bernoulli variable whose values are written -1 and 1. */
export const signs: Family = {
  support: [-1, 1],
  density: (value, mu) => (1 + value * mu) / 2,
  variance: subtract(one, square(mean)),
  dispersion: 1,
  loss: negative(ln(divide(add(one, multiply(y, mean)), number(2)))),
};

export const poisson: Family = {
  support: 'counts',
  density: (value, mu) => {
    let probability = Math.exp(-mu);
    for (let k = 1; k <= value; k += 1) probability *= mu / k;
    return probability;
  },
  variance: mean,
  dispersion: 1,
  loss: subtract(mean, multiply(y, ln(mean))),
};

export const gamma: Family = {
  support: 'positive',
  density: (value, mu) => (shape / mu) ** shape * value * Math.exp((-shape * value) / mu),
  variance: square(mean),
  dispersion: 1 / shape,
  loss: add(divide(y, mean), ln(mean)),
};

/** Loss of a category: minus the logarithm of its probability. */
export const categoricalLoss: Written = negative(ln(indexed('μ', 'y')));
