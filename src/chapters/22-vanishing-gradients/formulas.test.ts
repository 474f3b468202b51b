/** What chapters 22 and 30 print is what holds. */
import { describe, expect, it } from 'vitest';
import { clipping, derivations, type Derived } from './formulas';
import { chapterText, languageFolders } from '../text';

const textsOf = (chapter: Derived['chapter']): string[] =>
  languageFolders.map((folder) => chapterText(folder, chapter));

describe.each(derivations)('$derivative', ({ chapter, formula, at, derivative, slope, points }) => {
  it('is what central differences give', () => {
    const step = 1e-5;
    for (const point of points) {
      const difference = (at(point + step) - at(point - step)) / (2 * step);
      expect(slope(point)).toBeCloseTo(difference, 6);
    }
  });

  it('is printed in both languages', () => {
    for (const text of textsOf(chapter)) {
      expect(text).toContain(formula);
      expect(text).toContain(derivative);
    }
  });
});

describe('clipping by global norm', () => {
  it('is printed by both chapters', () => {
    for (const chapter of ['22-vanishing-gradients', '30-exploding-gradients'] as const)
      for (const text of textsOf(chapter)) expect(text).toContain(clipping.tex);
  });

  it('keeps the direction and limits the length', () => {
    const clipped = clipping.clip([100, 1], 1);
    expect(Math.hypot(...clipped)).toBeCloseTo(1, 12);
    expect((clipped[0] ?? 0) / (clipped[1] ?? 1)).toBeCloseTo(100, 9);
    expect(clipping.clip([0.3, 0.4], 1)).toEqual([0.3, 0.4]);
  });

  it('by value would have turned the gradient by more than 44 degrees', () => {
    const degrees = ((Math.atan2(1, 1) - Math.atan2(1, 100)) * 180) / Math.PI;
    expect(degrees).toBeGreaterThan(44);
    expect(degrees).toBeLessThan(45);
  });
});

it('the largest float32 is exceeded by the 128th, 219th and 931st power', () => {
  const overflowsAt = (factor: number) => Math.ceil((128 * Math.LN2) / Math.log(factor) - 1e-9);
  expect([2, 1.5, 1.1].map(overflowsAt)).toEqual([128, 219, 931]);
});

it('ReLU cuts half of the second moment, and batch normalisation then amplifies by π/(π-1)', () => {
  const step = 1e-3;
  let [first, second] = [0, 0];
  for (let z = -9; z <= 9; z += step) {
    const density = (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * step;
    first += Math.max(z, 0) * density;
    second += Math.max(z, 0) ** 2 * density;
  }
  expect(second).toBeCloseTo(0.5, 6);
  expect(0.5 / (second - first ** 2)).toBeCloseTo(Math.PI / (Math.PI - 1), 4);
});
