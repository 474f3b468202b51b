/** Seeded random numbers: the same seed gives the same numbers, on every machine. */
import { randomNormal, randomUniform } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** Uniform on [low, high). */
  uniform(low?: number, high?: number): number;
  normal(mean?: number, deviation?: number): number;
  /** Uniform on 0, 1, …, count - 1. */
  integer(count: number): number;
  /** A shuffled copy. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** A generator that starts at `seed`. Two generators of one seed give the same numbers. */
export function random(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const source = () => uniformFloat64(generator);
  // The state starts as an unmixed seed, so the first two draws of all small seeds are nearly alike.
  source();
  source();
  const standardNormal = randomNormal.source(source)();
  const uniformFrom = randomUniform.source(source);
  const integer = (count: number) => {
    if (!Number.isInteger(count) || count < 1) {
      throw new RangeError(`random.integer needs a whole number of at least 1, not ${count}.`);
    }
    return uniformInt(generator, 0, count - 1);
  };
  return {
    uniform: (low = 0, high = 1) => uniformFrom(low, high)(),
    normal: (mean = 0, deviation = 1) => mean + deviation * standardNormal(),
    integer,
    shuffle<Item>(items: readonly Item[]) {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last--) {
        const other = integer(last + 1);
        [result[last], result[other]] = [result[other]!, result[last]!];
      }
      return result;
    },
  };
}
