import { random, seed } from 'lab';
import { at, type Data } from './fitting';
import { neurons, type Neuron } from './neurons';

export interface Plan {
  size: number;
  slope: number;
  dispersion: number;
}

// zh: 给定真实系数，从神经元的分布里抽出 y：共 count 份数据。
// en: Given true coefficients, draws y from the neuron's
// en: distribution: count data sets.
export function dataOf(
  neuron: Neuron,
  { size, slope, dispersion }: Plan,
  count: number,
): Data[] {
  const rng = random(seed + 1000 * neurons.indexOf(neuron));
  return Array.from({ length: count }, () => {
    const x = Array.from({ length: size }, () =>
      rng.uniform(-2, 2),
    );
    const means = at(neuron, neuron.truth(slope), x);
    const y = x.map((_, i) => {
      if (neuron.family)
        return neuron.family.draw(
          means[i],
          dispersion,
          rng,
        );
      const [first, second] = means.slice(3 * i);
      const u = rng.uniform() - first;
      return u < 0 ? 0 : u < second ? 1 : 2;
    });
    return { x, y };
  });
}
