/** Every derivative that chapter 25 prints is the one that central differences give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activations } from './activations';
import { batchNormalisation, derivations } from './remedy-formulas';

const chapters = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].map((folder) =>
  readFileSync(`${folder}/25-problems-and-remedies/index.mdx`, 'utf8'),
);

describe.each(derivations)('$id', ({ formula, derivative, points }) => {
  it('has the derivative that central differences give', () => {
    const step = 1e-5;
    for (const point of points) {
      const slope = (formula.at(point + step) - formula.at(point - step)) / (2 * step);
      expect(derivative.at(point)).toBeCloseTo(slope, 6);
    }
  });

  it('is printed by both chapters', () => {
    for (const text of chapters) {
      expect(text).toContain(formula.tex);
      expect(text).toContain(derivative.tex);
    }
  });
});

it('the sigmoid’s derivative is printed as chapter 26 prints it', () => {
  const sigmoid = activations.find(({ id }) => id === 'sigmoid');
  expect(sigmoid).toBeDefined();
  for (const text of chapters) expect(text).toContain(sigmoid?.derivative.tex);
});

describe('batch normalisation', () => {
  const z = [0.3, -1.1, 2.4, 0.9, -0.2];
  const g = [0.5, -0.8, 0.1, 1.7, -0.4];
  const [gamma, beta, epsilon] = [1.4, -0.3, 1e-3];
  const loss = (values: readonly number[]): number =>
    batchNormalisation
      .forward(values, gamma, beta, epsilon)
      .reduce((total, y, index) => total + y * (g[index] ?? NaN), 0);

  it('passes back what central differences give', () => {
    const step = 1e-5;
    const moved = (index: number, by: number) =>
      z.map((value, at) => (at === index ? value + by : value));
    const back = batchNormalisation.backward(z, g, gamma, epsilon);
    for (const [index, slope] of back.entries()) {
      const difference = loss(moved(index, step)) - loss(moved(index, -step));
      expect(slope).toBeCloseTo(difference / (2 * step), 7);
    }
  });

  it('does not see a shift or a scale of what it normalises', () => {
    const scaled = batchNormalisation.forward(
      z.map((value) => 3 * value + 5),
      gamma,
      beta,
      0,
    );
    for (const [index, y] of batchNormalisation.forward(z, gamma, beta, 0).entries()) {
      expect(scaled[index]).toBeCloseTo(y, 12);
    }
  });

  it('is printed by both chapters', () => {
    for (const text of chapters) expect(text).toContain(batchNormalisation.tex);
  });
});
