/**
 * Random numbers with the seed 0.
 *
 * Wrong in 4.22.0: everything that draws from a normal or a gamma distribution, the initializers of
 * tf.layers included, and `multinomial` ask `seed ? seed : Math.random()`, so that 0 counts as none.
 * Uniform numbers take it as a seed.
 *
 * Mended: a seed becomes a text before it is used, and '0' is a text that counts.
 *
 * No issue was found upstream: keep it until its test passes without.
 */
import * as core from '@tensorflow/tfjs-core';
import { initializers } from '@tensorflow/tfjs-layers';

const asSeed = (seed: number | undefined): number | undefined =>
  seed === 0 ? ('0' as unknown as number) : seed;

export const randomNormal: typeof core.randomNormal = (shape, mean, deviation, dtype, seed) =>
  core.randomNormal(shape, mean, deviation, dtype, asSeed(seed));

export const randomStandardNormal: typeof core.randomStandardNormal = (shape, dtype, seed) =>
  core.randomStandardNormal(shape, dtype, asSeed(seed));

export const truncatedNormal: typeof core.truncatedNormal = (shape, mean, deviation, dtype, seed) =>
  core.truncatedNormal(shape, mean, deviation, dtype, asSeed(seed));

export const randomGamma: typeof core.randomGamma = (shape, alpha, beta, dtype, seed) =>
  core.randomGamma(shape, alpha, beta, dtype, asSeed(seed));

export const multinomial: typeof core.multinomial = (logits, samples, seed, normalized) =>
  core.multinomial(logits, samples, asSeed(seed), normalized);

interface Seeded {
  readonly seed?: number;
  apply(...given: unknown[]): core.Tensor;
}

const made = [
  initializers.randomNormal({}),
  initializers.truncatedNormal({}),
  // Those named after Glorot, He and LeCun are of its kind.
  initializers.varianceScaling({ scale: 1, mode: 'fanIn', distribution: 'normal' }),
  initializers.orthogonal({}),
];

for (const initializer of made) {
  const kind = Object.getPrototypeOf(initializer) as Seeded;
  const { apply } = kind;
  kind.apply = function (this: Seeded, ...given) {
    const seeded = Object.create(this, { seed: { value: asSeed(this.seed) } }) as Seeded;
    return apply.apply(seeded, given);
  };
}
