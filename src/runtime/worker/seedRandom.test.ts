import { describe, expect, it } from 'vitest';
import { randomFrom, seedRandom } from './seedRandom';

const SEEDS = 1_000;
const DRAWS = 8;
const BINS = 20;
/** Of chi-square with 19 degrees of freedom: lies outside once in ten thousand on each side. */
const LOW = 3.9;
const HIGH = 50.8;
/** Four standard errors of a correlation of a thousand pairs. */
const CORRELATION = 4 / Math.sqrt(SEEDS);

/** `draws[k][s]` is the draw number k of the seed number s. */
function drawsOf(seeds: readonly number[]): number[][] {
  const runs = seeds.map((seed) => {
    const random = randomFrom(seed);
    return Array.from({ length: DRAWS }, random);
  });
  return Array.from({ length: DRAWS }, (_, k) => runs.map((run) => run[k]!));
}

function chiSquare(values: readonly number[]): number {
  const counts = new Array<number>(BINS).fill(0);
  for (const value of values) counts[Math.floor(value * BINS)]! += 1;
  const expected = values.length / BINS;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (x: readonly number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], y: readonly number[], mx: number, my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return (
    product(a, b, meanA, meanB) /
    Math.sqrt(product(a, a, meanA, meanA) * product(b, b, meanB, meanB))
  );
}

describe.each([
  ['0, 1, 2, …', Array.from({ length: SEEDS }, (_, s) => s)],
  ['-1, -2, …', Array.from({ length: SEEDS }, (_, s) => -1 - s)],
  ['multiples of 65536', Array.from({ length: SEEDS }, (_, s) => s * 65_536)],
])('over the seeds %s', (_, seeds) => {
  const draws = drawsOf(seeds);

  it('each of the first draws is uniform', () => {
    for (const [k, values] of draws.entries()) {
      expect(chiSquare(values), `draw ${k}`).toBeGreaterThan(LOW);
      expect(chiSquare(values), `draw ${k}`).toBeLessThan(HIGH);
    }
  });

  it('neighbouring seeds give unrelated draws', () => {
    for (const [k, values] of draws.entries()) {
      const next = correlation(values.slice(0, -1), values.slice(1));
      expect(Math.abs(next), `draw ${k}`).toBeLessThan(CORRELATION);
    }
  });

  it('no draw is related to one before it', () => {
    for (const [k, values] of draws.entries()) {
      for (const earlier of draws.slice(0, k))
        expect(Math.abs(correlation(values, earlier)), `draw ${k}`).toBeLessThan(CORRELATION);
    }
  });
});

it('draws within one run are uniform and unrelated', () => {
  const random = randomFrom(1);
  const values = Array.from({ length: 100_000 }, random);
  expect(chiSquare(values)).toBeGreaterThan(LOW);
  expect(chiSquare(values)).toBeLessThan(HIGH);
  for (const lag of [1, 2, 3, 10]) {
    const serial = correlation(values.slice(0, -lag), values.slice(lag));
    expect(Math.abs(serial), `lag ${lag}`).toBeLessThan(4 / Math.sqrt(values.length));
  }
});

it('replaces Math.random: the same seed gives the same numbers, another seed others', () => {
  const own = Math.random;
  try {
    const begin = (seed: number): number[] => {
      seedRandom(seed);
      return [Math.random(), Math.random()];
    };
    expect(begin(7)).toEqual(begin(7));
    expect(begin(8)).not.toEqual(begin(7));
    for (const seed of [0, 1, 1000]) expect(begin(seed)[0]).toBeLessThan(0.9999);
  } finally {
    Math.random = own;
  }
});
