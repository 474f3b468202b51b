import { random, seed } from 'lab';
import { assign } from './assignment';

const unitsOf = (theta: Float64Array) =>
  Array.from({ length: theta.length >> 2 }, (_, unit) =>
    theta.slice(4 * unit, 4 * unit + 4),
  );

// zh: 新网络的第 i 个单元是旧网络的第 order[i] 个，四个参数
// zh: 同乘 signs[i]。tanh 是奇函数，里外的负号相消，函数不变。
// en: Unit i of the new net is unit order[i] of the old one,
// en: all four parameters times signs[i]. As tanh is odd, the
// en: signs inside and outside cancel: it is the same function.
function rearrange(
  theta: Float64Array,
  order: number[],
  signs: number[],
) {
  const units = unitsOf(theta);
  const moved = order.flatMap((unit, i) =>
    Array.from(units[unit], (value) => signs[i] * value),
  );
  return Float64Array.from([...moved, theta.at(-1)!]);
}

// zh: H! · 2^H 个副本中随便一个。
// en: Any one of the H! · 2^H copies.
export function shuffledCopy(theta: Float64Array) {
  const rng = random(seed + 2000);
  const units = unitsOf(theta);
  const order = rng.shuffle(units.map((_, i) => i));
  const signs = units.map(() => (rng.integer(2) ? 1 : -1));
  return rearrange(theta, order, signs);
}

// zh: H! · 2^H 个副本中离 target 最近的一个。距离的平方是
// zh: 常数减去两倍的内积之和，所以要让配成对的单元内积的
// zh: 绝对值之和最大：这是一个指派问题。
// en: The one of the H! · 2^H copies nearest to the target. The
// en: squared distance is a constant minus twice the inner
// en: products, so the sum of their sizes over the pairs of
// en: units has to be greatest: an assignment problem.
export function nearestCopy(
  theta: Float64Array,
  target: Float64Array,
) {
  const units = unitsOf(theta);
  const products = unitsOf(target).map((own) =>
    units.map((other) =>
      own.reduce((sum, x, k) => sum + x * other[k], 0),
    ),
  );
  const order = assign(
    products.map((row) => row.map(Math.abs)),
  );
  const signs = order.map((unit, i) =>
    products[i][unit] < 0 ? -1 : 1,
  );
  return rearrange(theta, order, signs);
}
