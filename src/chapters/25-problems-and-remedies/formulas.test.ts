/** Every derivative that chapter 25 prints is the one that central differences give. */
import { describe, expect, it } from 'vitest';
import { activations } from '../26-activation-functions/activations';
import { evaluate } from '../../expressions/evaluate';
import type { Expression } from '../../expressions/expression';
import { toTex } from '../../expressions/toTex';
import { batchNormalisation, derivations } from './formulas';
import { slopeAtFixedPoint, solveSelu } from './selu';
import { chapterText, languageFolders } from '../text';

const chapters = languageFolders.map((folder) => chapterText(folder, '25-problems-and-remedies'));

describe.each(derivations)('$id', ({ formula, derivative, variable, points, layers }) => {
  const at = (expression: Expression, point: number): number =>
    evaluate(expression, { ...layers?.(point), [variable]: point });

  it('has the derivative that central differences give', () => {
    const step = 1e-5;
    for (const point of points) {
      const slope = (at(formula, point + step) - at(formula, point - step)) / (2 * step);
      expect(at(derivative, point)).toBeCloseTo(slope, 6);
    }
  });

  it('is printed by both chapters', () => {
    for (const text of chapters) {
      expect(text).toContain(toTex(formula));
      expect(text).toContain(toTex(derivative));
    }
  });
});

it('the sigmoid’s derivative is printed as chapter 26 prints it', () => {
  const sigmoid = activations.find(({ id }) => id === 'sigmoid');
  expect(sigmoid).toBeDefined();
  for (const text of chapters) expect(text).toContain(sigmoid && toTex(sigmoid.derivative));
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

/** What the chapters print of a closed form, and the closed form to as many digits. */
const printed: readonly (readonly [text: string, value: number, digits: number])[] = [
  ['-15.22', -Math.log10(2 ** -50 * (1 - 1 / Math.PI)), 2],
  ['0.783', slopeAtFixedPoint(solveSelu()), 3],
  ['4,160', 64 * 64 + 64, 0],
];

it.each(printed)('%s is what the closed form gives', (text, value, digits) => {
  for (const chapter of chapters) expect(chapter).toContain(text);
  const number = /([\d.,]+)(?:%|\\times10.*)?$/.exec(text)?.[1]?.replace(',', '');
  expect(value.toFixed(digits)).toBe(number);
});
