/** Same seed, same run: `Math.random`, which tfjs too draws its unseeded weights from, follows the run's seed. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

export function seedRandom(seed: number): void {
  Math.random = randomFrom(seed);
}

/**
 * Uniform numbers on [0, 1). The generator's own start writes the seed into its state unmixed, so
 * that the first draw is 0.99998 for every small seed; here each word of the state is mixed.
 */
export function randomFrom(seed: number): () => number {
  const next = splitMix(seed);
  const generator = xoroshiro128plusFromState([next(), next(), next(), next()]);
  return () => uniformFloat64(generator);
}

/**
 * SplitMix (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"), as its
 * authors advise for the state of xoroshiro128+, with 32 bits and the finalizer of MurmurHash3.
 */
function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
}
