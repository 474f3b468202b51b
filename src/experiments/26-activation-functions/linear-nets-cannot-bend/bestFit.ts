import { random, seed } from 'lab';
import { dot } from 'lab/linear-algebra';
import { grid, onNumbers, type Name } from './functions';

type Curve = number[];
const minus = (a: Curve, b: Curve, factor: number) =>
  a.map((value, i) => value - factor * b[i]);

// zh: 隐单元的输出，每个单元是一条曲线。第一层的折点在
// zh: [−1, 1] 上随机；更深的层随机混合下面一层。
// en: The outputs of the hidden units, one curve each. Kinks of
// en: the first layer are random on [−1, 1]; deeper layers mix
// en: the layer below at random.
export function hiddenUnits(
  activation: Name,
  width: number,
  depth: number,
): Curve[] {
  const rng = random(seed);
  let below: Curve[] = [grid];
  for (let layer = 1; layer <= depth; layer++) {
    const inputs = below;
    below = Array.from({ length: width }, () => {
      const isFirst = layer === 1;
      const scale = isFirst ? 6 : inputs.length ** -0.5;
      const weights = inputs.map(() =>
        rng.normal(0, scale),
      );
      const bias = isFirst
        ? -weights[0] * rng.uniform(-1, 1)
        : rng.normal();
      return grid.map((_, i) => {
        const total = inputs.reduce(
          (sum, input, k) => sum + weights[k] * input[i],
          bias,
        );
        return onNumbers[activation](total);
      });
    });
  }
  return below;
}

// zh: 最佳拟合就是投影：把单元逐个正交化，重复的扔掉，
// zh: 留下几条互相独立的曲线，网络就有几个自由度。
// en: The best fit is a projection: make the units orthogonal
// en: one by one and drop those that repeat others. What is
// en: left counts the degrees of freedom of the network.
export function bestFit(target: Curve, units: Curve[]) {
  const basis: Curve[] = [];
  const ones = grid.map(() => 1);
  for (const unit of [ones, ...units]) {
    let rest = unit;
    for (let round = 0; round < 2; round++) {
      for (const known of basis) {
        rest = minus(rest, known, dot(rest, known));
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    const isNew =
      length > 1e-8 * Math.sqrt(dot(unit, unit));
    if (isNew) basis.push(rest.map((y) => y / length));
  }
  let residual = target;
  for (const known of basis) {
    residual = minus(residual, known, dot(residual, known));
  }
  return {
    fit: minus(target, residual, 1),
    rank: basis.length,
    error: Math.sqrt(dot(residual, residual) / grid.length),
  };
}
