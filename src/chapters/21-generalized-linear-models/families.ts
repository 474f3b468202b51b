/** The distributions of generalized linear models, each by its mean: density, variance, loss. */
import {
  constant,
  difference,
  indexed,
  negative,
  power,
  product,
  quotient,
  sum,
  variable,
  type Expression,
} from '../../expressions/expression';
import { ln } from '../../expressions/functions';
import { normalDensity } from '../../expressions/normal';

export interface Family {
  /** Where its values lie: the test sums or integrates over it. */
  readonly support: readonly number[] | 'counts' | 'real' | 'positive';
  /** Density or probability of a value, for a mean. */
  readonly density: (value: number, mean: number) => number;
  /** Variance as a function of the mean, without the dispersion. */
  readonly variance: Expression;
  /** The factor of the variance in `density`. */
  readonly dispersion: number;
  /** Negative log-likelihood of y, times the dispersion, without what does not depend on μ. */
  readonly loss: Expression;
}

const y = variable('y');
const mean = variable('μ');
const half = constant(0.5, '½');

/** Shape of the Gamma distribution that the test integrates: its dispersion is one half. */
const shape = 2;

export const gaussian: Family = {
  support: 'real',
  density: (value, mu) => normalDensity(value - mu),
  variance: constant(1),
  dispersion: 1,
  loss: product(half, power(difference(y, mean), 2)),
};

export const bernoulli: Family = {
  support: [0, 1],
  density: (value, mu) => (value === 1 ? mu : 1 - mu),
  variance: product(mean, difference(1, mean)),
  dispersion: 1,
  loss: difference(
    negative(product(y, ln(mean))),
    product(difference(1, y), ln(difference(1, mean))),
  ),
};

/** A Bernoulli variable whose values are written -1 and 1. */
export const signs: Family = {
  support: [-1, 1],
  density: (value, mu) => (1 + value * mu) / 2,
  variance: difference(1, power(mean, 2)),
  dispersion: 1,
  loss: negative(ln(quotient(sum(1, product(y, mean)), 2))),
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
  loss: difference(mean, product(y, ln(mean))),
};

export const gamma: Family = {
  support: 'positive',
  density: (value, mu) => (shape / mu) ** shape * value * Math.exp((-shape * value) / mu),
  variance: power(mean, 2),
  dispersion: 1 / shape,
  loss: sum(quotient(y, mean), ln(mean)),
};

/** Loss of a category: minus the logarithm of its probability. */
export const categoricalLoss: Expression = negative(ln(indexed('μ', 'y')));
