import { describe, expect, it } from 'vitest';
import { random } from '../random';
import {
  dot,
  gaussian,
  gram,
  inverse,
  leastSquares,
  multiply,
  randomOrthogonal,
  singularValues,
  solve,
  symmetricEigen,
  transpose,
} from './index';

/** Rows stand apart by semicolons: matrix('1 2; 3 4'). */
const matrix = (text: string) => text.split('; ').map((row) => row.split(' ').map(Number));
const identity = (size: number) =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => +(i === j)));
/** 2 on the diagonal, −1 beside it: its spectrum and its inverse have closed forms. */
const secondDifference = (size: number) =>
  identity(size).map((row, i) => row.map((_, j) => [2, -1][Math.abs(i - j)] ?? 0));

function expectClose(found: readonly number[][], expected: readonly number[][]): void {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  found.forEach((row, i) =>
    row.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 12)),
  );
}

describe('dot', () => {
  it('adds up the products of entries at one place', () => {
    expect(dot([1, 2, 3], Float64Array.of(4, -5, 6))).toBe(12);
    expect(dot([], [])).toBe(0);
  });

  it('refuses lists of two lengths', () => {
    expect(() => dot([1, 2], [1])).toThrow('one length, not 2 and 1');
  });
});

describe('transpose', () => {
  it('makes columns rows', () => {
    expect(transpose(matrix('1 2 3; 4 5 6'))).toEqual(matrix('1 4; 2 5; 3 6'));
  });
});

describe('gram', () => {
  it('is XᵀWX', () => {
    const x = matrix('1 2; 3 4; 5 6');
    expect(gram(x, [1, 10, 100])).toEqual(matrix('2591 3122; 3122 3764'));
    expect(gram(x, [1, 1, 1])).toEqual(multiply(transpose(x), x));
  });

  it('refuses another number of weights than rows', () => {
    expect(() => gram(matrix('1 2; 3 4'), [1])).toThrow('as many weights as rows: 2, not 1');
  });
});

describe('gaussian', () => {
  it('draws row by row, with the deviation asked for', () => {
    const rng = random(3);
    const [a, b, c, d] = Array.from({ length: 4 }, () => rng.normal(0, 2));
    expect(gaussian(2, 2, 2, random(3))).toEqual([
      [a, b],
      [c, d],
    ]);
  });
});

describe('multiply', () => {
  it('multiplies rows by columns', () => {
    expect(multiply(matrix('1 2; 3 4; 5 6'), matrix('1 0 2; 0 1 3'))).toEqual(
      matrix('1 2 8; 3 4 18; 5 6 28'),
    );
  });

  it('refuses matrices that do not fit', () => {
    expect(() => multiply(matrix('1 2'), matrix('1 2'))).toThrow('one length, not 2 and 1');
  });
});

describe('symmetricEigen', () => {
  const size = 12;
  const rows = secondDifference(size).map((row) => Float64Array.from(row));
  const { values, vectors } = symmetricEigen(rows);

  it('finds 2 − 2 cos(kπ / (n + 1)) for the second difference, in ascending order', () => {
    const angles = values.map((_, i) => ((i + 1) * Math.PI) / (size + 1));
    expectClose([values], [angles.map((angle) => 2 - 2 * Math.cos(angle))]);
  });

  it('finds sines for its eigenvectors, of length 1', () => {
    vectors.forEach((vector, i) => {
      const sines = vector.map((_, j) => Math.sin(((i + 1) * (j + 1) * Math.PI) / (size + 1)));
      expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
      expect(Math.abs(dot(vector, sines)) / Math.hypot(...sines)).toBeCloseTo(1, 12);
    });
  });

  it.each([
    ['a wide matrix', '1 2', 'square matrix, not 1 × 2'],
    ['a shear', '1 1; 0 1', 'symmetric'],
    ['a hole', 'NaN', 'finite'],
    ['rows of two lengths', '1 2; 3', 'rows of one length'],
  ])('refuses %s', (_, text, message) => {
    expect(() => symmetricEigen(matrix(text))).toThrow(message);
  });
});

describe('singularValues', () => {
  it('finds the golden ratio and its inverse for a shear by 1', () => {
    const golden = (1 + Math.sqrt(5)) / 2;
    expectClose([singularValues(matrix('1 1; 0 1'))], [[golden, 1 / golden]]);
  });

  it.each(['3 0 0; 0 4 0', '3 0; 0 4; 0 0'])('finds min(m, n) of them for %s', (text) => {
    expectClose([singularValues(matrix(text))], [[4, 3]]);
  });
});

describe('solve and inverse', () => {
  it('solve two equations, of which the first does not know the first unknown', () => {
    expectClose([solve(matrix('0 1; 2 3'), [5, 19])], [[2, 5]]);
  });

  it('invert the second difference, whose inverse is min(i, j) (n + 1 − max(i, j)) / (n + 1)', () => {
    const size = 7;
    const entry = (i: number, j: number) => (i * (size + 1 - j)) / (size + 1);
    const expected = identity(size).map((row, i) =>
      row.map((_, j) => entry(Math.min(i, j) + 1, Math.max(i, j) + 1)),
    );
    expectClose(inverse(secondDifference(size)), expected);
  });

  it('refuse a singular matrix, and a right side that does not fit', () => {
    expect(() => solve(matrix('1 2; 2 4'), [1, 2])).toThrow('solve: the matrix is singular');
    expect(() => inverse([[0]])).toThrow('inverse: the matrix is singular');
    expect(() => solve(identity(2), [1])).toThrow('2, not 1');
  });
});

describe('leastSquares', () => {
  it('finds the line through points that lie on one', () => {
    const [intercept, slope] = leastSquares(matrix('1 0; 1 1; 1 2'), [3, 5, 7]);
    expect(intercept).toBeCloseTo(3, 12);
    expect(slope).toBeCloseTo(2, 12);
  });

  it('leaves a rest at right angles to every column', () => {
    const x = matrix('1 0; 1 1; 1 2; 1 5');
    const y = [1, -2, 0, 4];
    const found = leastSquares(x, y);
    const rest = y.map((value, i) => value - dot(x[i]!, found));
    for (const column of transpose(x)) expect(dot(column, rest)).toBeCloseTo(0, 12);
  });

  it('refuses columns that depend on each other', () => {
    expect(() => leastSquares(matrix('1 2; 2 4; 3 6'), [1, 2, 3])).toThrow('singular');
  });
});

describe('randomOrthogonal', () => {
  it('draws row by row, and turns each row only away from those before it', () => {
    const rng = random(4);
    const drawn = Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => rng.normal()));
    const rows = randomOrthogonal(3, 5, random(4));
    const products = rows.map((row) => rows.map((other) => dot(row, other)));
    expectClose(products, identity(3));
    drawn.forEach((before, i) => {
      expect(dot(before, rows[i]!)).toBeGreaterThan(0);
      for (const later of rows.slice(i + 1)) expect(dot(before, later)).toBeCloseTo(0, 12);
    });
  });

  it('refuses more rows than columns', () => {
    expect(() => randomOrthogonal(3, 2, random(1))).toThrow('not 3 × 2');
  });

  it('is uniform: the trace has mean 0 and variance 1 (Diaconis and Shahshahani 1994)', () => {
    const rng = random(5);
    const traces = Array.from({ length: 4000 }, () =>
      randomOrthogonal(4, 4, rng).reduce((sum, row, i) => sum + row[i]!, 0),
    );
    const mean = traces.reduce((a, b) => a + b) / traces.length;
    const square = traces.reduce((a, b) => a + b ** 2, 0) / traces.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(square - 1)).toBeLessThan(0.08);
  });
});
