import type { Random } from 'lab';
import { dot } from 'lab/linear-algebra';

type Net = Float64Array;

// zh: 每个隐单元四个参数：两个输入权重、偏置、输出权重。
// en: Four parameters for each hidden unit: two weights in, its
// en: bias, one weight out.
const unitsOf = (net: Net) =>
  Array.from({ length: net.length >> 2 }, (_, unit) => [
    ...net.slice(4 * unit, 4 * unit + 4),
  ]);

// zh: tanh 是奇函数：四个参数一起变号，里外的负号相消。单元的次序
// zh: 也无所谓。所以副本与原来是同一个函数。
// en: As tanh is odd, the signs of all four may flip: inside and
// en: outside they cancel. Nor does the order of units matter,
// en: so that a copy is the same function.
const times = (sign: number, unit: number[]) =>
  unit.map((value) => sign * value);
const copyOf = (net: Net, units: number[][]): Net =>
  Float64Array.from([...units.flat(), ...net.slice(-1)]);

// zh: H! · 2^H 个副本中随便一个。
// en: Any one of the H! · 2^H copies.
export function shuffledCopy(net: Net, rng: Random) {
  const units = rng
    .shuffle(unitsOf(net))
    .map((unit) => times(rng.integer(2) ? 1 : -1, unit));
  return copyOf(net, units);
}

// zh: 离 target 最近的副本。距离的平方是常数减去两倍的内积之和，
// zh: 所以要让配成对的单元内积的绝对值之和最大：这是指派问题。
// en: The copy nearest to the target. The squared distance is
// en: a constant minus twice the inner products, so the sum of
// en: their sizes over the pairs of units has to be greatest:
// en: an assignment problem.
export function nearestCopy(net: Net, target: Net) {
  const units = unitsOf(net);
  const products = unitsOf(target).map((own) =>
    units.map((unit) => dot(own, unit)),
  );
  const order = assign(
    products.map((row) => row.map(Math.abs)),
  );
  const aligned = order.map((unit, i) =>
    times(Math.sign(products[i][unit]), units[unit]),
  );
  return copyOf(net, aligned);
}

// zh: 用拍卖解指派问题（Bertsekas）：每一行轮流竞拍一列，出价抬到
// zh: 次优的那一列也一样划算；没买到的接着拍。总收益离最优至多差
// zh: 行数 × 0.001。
// en: Assignment by auction (Bertsekas): each row bids for its
// en: best column, up to the price at which the second best is
// en: as good; whoever is outbid bids again. The total gain is
// en: within rows × 0.001 of the best.
export function assign(gains: number[][]): number[] {
  const prices = gains.map(() => 0);
  const owners = gains.map(() => -1);
  const waiting = gains.map((_, row) => row);
  while (waiting.length > 0) {
    const [row] = waiting.splice(-1);
    const profits = gains[row].map(
      (gain, column) => gain - prices[column],
    );
    const best = profits.indexOf(Math.max(...profits));
    const [first, second] = profits.sort((x, y) => y - x);
    prices[best] += first - second + 1e-3;
    if (owners[best] >= 0) waiting.push(owners[best]);
    owners[best] = row;
  }
  return gains.map((_, row) => owners.indexOf(row));
}
