/** Every derivative that chapter 25 prints is the one that central differences give. */
import { describe, expect, it } from 'vitest';
import { activations } from '../26-activation-functions/activations';
import { evaluate, functionOf } from '../../expressions/evaluate';
import type { Expression } from '../../expressions/expression';
import { normalDensity } from '../../expressions/normal';
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
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const elu = activations.find(({ id }) => id === 'elu');
const printed: readonly (readonly [text: string, value: number, digits: number])[] = [
  ['9.5\\times10^{-7}', 4 ** -10 * 1e7, 1],
  ['\\approx0.399', normalDensity(0), 3],
  ['0.161', meanUnderNormal(elu && functionOf(elu.formula, 'x')), 3],
  ['8.9\\times10^{-16}', 2 ** -50 * 1e16, 1],
  ['-15.22', -Math.log10(2 ** -50 * (1 - 1 / Math.PI)), 2],
  ['0.783', slopeAtFixedPoint(solveSelu()), 3],
  ['\\approx0.047', sigmoid(-3), 3],
  ['95.3%', 100 * (1 - sigmoid(-3)), 1],
  ['0.953^{50}\\approx0.09', 0.953 ** 50, 2],
  ['4,160', 64 * 64 + 64, 0],
  ['7.9\\times10^{-31}', sigmoid(0) ** 100 * 1e31, 1],
  ['2.5\\times10^{-14}', sigmoid(1) ** 100 * 1e14, 1],
  ['0.51', sigmoid(5) ** 100, 2],
  ['0.6931', Math.LN2, 4],
];

it.each(printed)('%s is what the closed form gives', (text, value, digits) => {
  for (const chapter of chapters) expect(chapter).toContain(text);
  const number = /([\d.,]+)(?:%|\\times10.*)?$/.exec(text)?.[1]?.replace(',', '');
  expect(value.toFixed(digits)).toBe(number);
});

/** E[f(z)] for a standard normal z, by the midpoint rule. */
function meanUnderNormal(f: ((z: number) => number) | undefined): number {
  if (!f) return NaN;
  const width = 1e-3;
  let total = 0;
  for (let z = -10 + width / 2; z < 10; z += width) total += f(z) * normalDensity(z) * width;
  return total;
}
