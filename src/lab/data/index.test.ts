import { describe, expect, it } from 'vitest';
import { random } from '../random';
import { drawNear, pointsOnCircle, twoMoons } from './index';

describe('twoMoons', () => {
  it('lies on two half-circles when there is no noise', () => {
    for (const { x1, x2, label } of twoMoons(200, 0, random(1))) {
      const [x, y] = label === 0 ? [x1, x2] : [1 - x1, 0.5 - x2];
      expect(Math.hypot(x, y)).toBeCloseTo(1, 12);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  });

  it('draws angle, then both noises, sample after sample', () => {
    const rng = random(3);
    const draw = () => [rng.uniform(0, Math.PI), rng.normal(0, 0.1), rng.normal(0, 0.1)] as const;
    const [[a1, n1, m1], [a2, n2, m2]] = [draw(), draw()];
    expect(twoMoons(2, 0.1, random(3))).toEqual([
      { x1: Math.cos(a1) + n1, x2: Math.sin(a1) + m1, label: 0 },
      { x1: 1 - Math.cos(a2) + n2, x2: 0.5 - Math.sin(a2) + m2, label: 1 },
    ]);
  });
});

describe('pointsOnCircle', () => {
  it('gives the corners of a square', () => {
    const rounded = pointsOnCircle(4, 2).map((point) => point.map((value) => value.toFixed(9)));
    expect(rounded.flat().map(Number)).toEqual([2, 0, 0, 2, -2, 0, -0, -2]);
  });

  it('gives half of an octagon', () => {
    expect(pointsOnCircle(4, 1, 0.5)).toEqual(pointsOnCircle(8, 1).slice(0, 4));
  });
});

describe('drawNear', () => {
  const centres = pointsOnCircle(4, 5);

  it('draws the point, then the noise in x and in y', () => {
    const rng = random(4);
    const [[x, y], dx, dy] = [centres[rng.integer(4)]!, rng.normal(0, 0.2), rng.normal(0, 0.2)];
    expect(drawNear(centres, 0.2, random(4))).toEqual([x + dx, y + dy]);
  });

  it('needs a point', () => {
    expect(() => drawNear([], 0.1, random(1))).toThrow(RangeError);
  });
});
