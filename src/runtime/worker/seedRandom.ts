/** Same seed, same run: `Math.random`, which tfjs too draws its unseeded weights from, follows the run's seed. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export function seedRandom(seed: number): void {
  const generator = xoroshiro128plus(seed);
  Math.random = () => uniformFloat64(generator);
}
