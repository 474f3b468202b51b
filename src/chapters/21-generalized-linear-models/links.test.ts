/** Every cell of the table of links is checked through the function that prints it. */
import { describe, expect, it } from 'vitest';
import { evaluate, type Values } from '../../expressions/evaluate';
import type { Expression } from '../../expressions/expression';
import { normalDensity } from '../../expressions/normal';
import { toText } from '../../expressions/toText';
import { bernoulli, gamma, gaussian, poisson, signs, type Family } from './families';
import { links } from './links';
import { normalQuantile } from './normal-quantile';

const rowOf = (id: string) => {
  const found = links.find((row) => row.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};
/** NaN, which equals nothing, where a row lacks the formula. */
const valueOf = (formula: Expression | undefined, values: Values): number =>
  formula ? evaluate(formula, values) : NaN;

/** Linear predictors for which every mean lies in its range. */
const isHalf = (id: string): boolean => ['poisson-root', 'gamma-reciprocal'].includes(id);
const gridOf = (id: string): number[] =>
  [-1.4, -1.1, -0.3, 0.2, 0.7, 1.3, 1.6].map((eta) => (isHalf(id) ? Math.abs(eta) : eta));

/** Sum or integral of f times the density. */
function expectation(family: Family, mean: number, f: (value: number) => number): number {
  const { support, density } = family;
  const at = (value: number): number => f(value) * density(value, mean);
  if (support === 'counts') return sumOf(Array.from({ length: 120 }, (_, k) => at(k)));
  if (support === 'real' || support === 'positive') {
    const [low, high] = support === 'real' ? [mean - 9, mean + 9] : [0, mean * 30];
    const steps = 6000;
    const width = (high - low) / steps;
    return width * sumOf(Array.from({ length: steps }, (_, k) => at(low + (k + 0.5) * width)));
  }
  return sumOf(support.map(at));
}
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const slopeOf = (f: (x: number) => number, x: number): number => (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;

describe.each(
  Object.entries({ gaussian, bernoulli, signs, poisson, gamma }).map(([name, family]) => ({
    name,
    family,
    means: name === 'signs' ? [-0.7, 0.2] : [0.3, 0.8],
  })),
)('$name', ({ family, means }) => {
  it.each(means)('has the mean and the variance that it is given: %d', (mean) => {
    expect(expectation(family, mean, () => 1)).toBeCloseTo(1, 5);
    expect(expectation(family, mean, (y) => y)).toBeCloseTo(mean, 5);
    const variance = expectation(family, mean, (y) => (y - mean) ** 2);
    expect(family.dispersion * valueOf(family.variance, { μ: mean })).toBeCloseTo(variance, 5);
  });

  it('has minus the logarithm of its density as its loss, up to what the mean does not change', () => {
    const targets = Array.isArray(family.support) ? (family.support as number[]) : [1, 3];
    const [a = 0, b = 0] = means;
    for (const y of targets) {
      const change = valueOf(family.loss, { y, μ: a }) - valueOf(family.loss, { y, μ: b });
      const density = Math.log(family.density(y, b)) - Math.log(family.density(y, a));
      expect(change / family.dispersion).toBeCloseTo(density, 9);
    }
  });
});

const withFamily = links.flatMap((row) =>
  row.family && row.link ? [{ ...row, family: row.family, link: row.link }] : [],
);

describe.each(withFamily)('$id', ({ id, family, link, inverse, losses, canonical }) => {
  const meanOf = (eta: number): number => valueOf(inverse, { η: eta });

  it('has a link that undoes the inverse link', () => {
    for (const eta of gridOf(id)) expect(valueOf(link, { μ: meanOf(eta) })).toBeCloseTo(eta, 8);
  });

  it('has a loss whose slope is (μ − y) / (V(μ) g′(μ))', () => {
    const y = Array.isArray(family.support) ? 1 : 3;
    for (const eta of gridOf(id)) {
      const mean = meanOf(eta);
      const loss = (at: number): number => valueOf(losses[0]?.formula, { y, μ: meanOf(at) });
      const linkSlope = slopeOf((mu) => valueOf(link, { μ: mu }), mean);
      const score = (mean - y) / (valueOf(family.variance, { μ: mean }) * linkSlope);
      expect(slopeOf(loss, eta) / score).toBeCloseTo(1, 4);
      if (canonical === 'yes') expect(slopeOf(loss, eta)).toBeCloseTo(mean - y, 5);
      if (canonical === 'up to sign') expect(slopeOf(loss, eta)).toBeCloseTo(y - mean, 5);
    }
  });
});

it('marks as canonical the links that give μ − y, and no others', () => {
  const found = withFamily.filter(({ id, family, inverse, losses }) =>
    gridOf(id).every((eta) => {
      const y = Array.isArray(family.support) ? 1 : 3;
      const loss = (at: number): number =>
        valueOf(losses[0]?.formula, { y, μ: valueOf(inverse, { η: at }) });
      return (
        Math.abs(Math.abs(slopeOf(loss, eta)) - Math.abs(valueOf(inverse, { η: eta }) - y)) < 1e-5
      );
    }),
  );
  const marked = withFamily.filter(({ canonical }) => canonical !== undefined);
  expect(found.map(({ id }) => id)).toEqual(marked.map(({ id }) => id));
});

describe('softmax', () => {
  const { link, inverse, losses } = rowOf('categorical-logit');
  const eta: Values = { K: 3, η_1: 0.4, η_2: -1.2, η_3: 0 };
  const meansOf = (values: Values): Values =>
    Object.fromEntries([1, 2, 3].map((i) => [`μ_${i}`, valueOf(inverse, { ...values, i })]));

  it('gives probabilities, and its link takes them back', () => {
    const means = meansOf(eta);
    expect(sumOf(Object.values(means))).toBeCloseTo(1, 12);
    for (const i of [1, 2]) {
      expect(valueOf(link, { ...means, i, K: 3 })).toBeCloseTo(eta[`η_${i}`] ?? NaN);
    }
  });

  it('does not change when all predictors shift', () => {
    const shifted = meansOf({ K: 3, η_1: 5.4, η_2: 3.8, η_3: 5 });
    for (const [name, mean] of Object.entries(meansOf(eta))) {
      expect(shifted[name]).toBeCloseTo(mean, 12);
    }
  });

  it('has a loss whose slope is the probability minus one for the category, else zero', () => {
    for (const i of [1, 2, 3]) {
      const loss = (at: number): number =>
        valueOf(losses[0]?.formula, { ...meansOf({ ...eta, [`η_${i}`]: at }), y: 2 });
      const slope = slopeOf(loss, eta[`η_${i}`] ?? NaN);
      expect(slope).toBeCloseTo((meansOf(eta)[`μ_${i}`] ?? NaN) - (i === 2 ? 1 : 0), 8);
    }
  });
});

describe('Tobit', () => {
  const { inverse, losses } = rowOf('tobit');

  it.each([-1.3, 0, 0.8])('has the mean of max(0, η + s noise): η = %d', (eta) => {
    const mean = expectation(gaussian, eta / 2, (z) => Math.max(0, 2 * z));
    expect(valueOf(inverse, { η: eta, s: 2 })).toBeCloseTo(mean, 5);
    expect(valueOf(inverse, { η: eta, s: 1e-3 })).toBeCloseTo(Math.max(0, eta), 3);
  });

  it('has the probability of zero and the density above it as losses', () => {
    const [atZero, above] = losses;
    const values = { η: 0.6, s: 1.5 };
    const below = expectation(gaussian, 0.6 / 1.5, (z) => (z <= 0 ? 1 : 0));
    expect(Math.exp(-valueOf(atZero?.formula, values))).toBeCloseTo(below, 3);
    const density = normalDensity((2 - 0.6) / 1.5) / 1.5;
    const constant = Math.log(2 * Math.PI) / 2;
    expect(valueOf(above?.formula, { ...values, y: 2 })).toBeCloseTo(
      -Math.log(density) - constant,
      9,
    );
  });
});

it('proportional odds: grades have probabilities that sum to one', () => {
  const { link, inverse, losses } = rowOf('ordinal-logit');
  const values = { η: 0.7, c_0: -Infinity, c_1: -1, c_2: 1.5, c_3: Infinity };
  const shares = [1, 2, 3].map((y) => Math.exp(-valueOf(losses[0]?.formula, { ...values, y })));
  expect(sumOf(shares)).toBeCloseTo(1, 12);
  expect(shares[0]).toBeCloseTo(valueOf(inverse, { ...values, y: 1 }), 12);
  expect(valueOf(link, { y: 2, γ_2: valueOf(inverse, { ...values, y: 2 }) })).toBeCloseTo(
    1.5 - 0.7,
    9,
  );
});

it('prints what it computes', () => {
  const printed = Object.fromEntries(
    links.map(({ id, link, inverse }) => [id, [link && toText(link), toText(inverse)]]),
  );
  expect(printed).toMatchObject({
    'gaussian-identity': ['μ', 'η'],
    'bernoulli-logit': ['ln(μ/(1 − μ))', '1/(1 + e^{−η})'],
    'bernoulli-cloglog': ['ln(−ln(1 − μ))', '1 − exp(−e^{η})'],
    'bernoulli-loglog': ['−ln(−ln(μ))', 'exp(−e^{−η})'],
    'signs-artanh': ['artanh(μ)', 'tanh(η)'],
    'categorical-logit': ['ln(μ_{i}/μ_{K})', 'e^{η_{i}}/Σ_{j} e^{η_{j}}'],
    'poisson-root': ['√μ', 'η²'],
    tobit: [undefined, 'η\u2009Φ(η/s) + s\u2009φ(η/s)'],
    'ordinal-logit': ['ln(γ_{y}/(1 − γ_{y}))', 'σ(c_{y} − η)'],
  });
  expect(toText(bernoulli.loss)).toBe('−y\u2009ln(μ) − (1 − y)\u2009ln(1 − μ)');
  expect(toText(gaussian.loss)).toBe('½(y − μ)²');
});

it('the lost table was wrong where it is marked', () => {
  // The inverse of log(−log μ) is exp(−exp η): neither the printed one nor the complementary one.
  const link = (mean: number): number => Math.log(-Math.log(mean));
  expect(link(Math.exp(-Math.exp(-0.5)))).toBeCloseTo(-0.5, 12);
  expect(link(valueOf(rowOf('bernoulli-cloglog').inverse, { η: 0.5 }))).not.toBeCloseTo(0.5, 1);
  // The printed softmax gives a negative probability.
  expect(-1 / (-1 + 3)).toBeLessThan(0);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
});
