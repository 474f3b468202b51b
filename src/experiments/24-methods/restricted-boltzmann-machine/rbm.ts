import type { Random } from 'lab';
import { gaussian, multiply } from 'lab/linear-algebra';

// zh: 能量 E(v, h) = −b·v − c·h − vWh，概率正比于 exp(−E)。
// zh: v 和 h 最前面各加一个恒为 1 的单元，偏置就是它的权重：
// zh: 矩阵的首行是 c，首列是 b，其余是 W。
// en: Energy E(v, h) = −b·v − c·h − vWh; the probability is
// en: proportional to exp(−E). With a unit that is always 1 in
// en: front of v and of h, biases are weights, too: the first
// en: row is c, the first column b, the rest W.
export type Rbm = number[][];
export const makeRbm = (hidden: number, rng: Random) => [
  Array<number>(hidden + 1).fill(0),
  ...gaussian(4, hidden, 0.1, rng).map((row) => [
    0,
    ...row,
  ]),
];

// zh: 2 × 2 的像素，共 16 个状态，也最前面加 1。分布就是 16 个
// zh: 概率。数据是横条和竖条，6 幅一样多。
// en: 2 × 2 pixels: 16 states, 1 in front of each. A
// en: distribution is their 16 probabilities. The data: bars
// en: and stripes, six images equally often.
export const states = Array.from(
  { length: 16 },
  (_, code) => [...(16 + code).toString(2)].map(Number),
);
export const images = [
  0b0000, 0b1100, 0b1010, 0b0011, 0b0101, 0b1111,
];
export const data = states.map((_, code) =>
  images.includes(code) ? 1 / 6 : 0,
);

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const softplus = (x: number) => Math.log1p(Math.exp(x));
const sum = (values: number[]) =>
  values.reduce((total, value) => total + value, 0);

// zh: 给定 v，各个 h 相互独立，为 1 的概率是 σ(c + vW)。
// en: Given v the h are independent, and 1 with probability
// en: σ(c + vW).
export const hiddenGiven = (rbm: Rbm, v: number[][]) =>
  multiply(v, rbm).map((row) =>
    row.map((x, j) => (j ? sigmoid(x) : 1)),
  );

// zh: 精确的分布。exp(−E) 对 h 求和，取对数，是
// zh: b·v + Σ softplus(c + vW)；状态少，Z 可以逐个加出来。
// en: The exact distribution. Summed over h, exp(−E) has the
// en: logarithm b·v + Σ softplus(c + vW); states are few, so
// en: that Z can be summed one by one.
export function distributionOf(rbm: Rbm) {
  const logs = multiply(states, rbm).map(
    ([first, ...rest]) => first + sum(rest.map(softplus)),
  );
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const z = sum(weights);
  return weights.map((weight) => weight / z);
}

// zh: 每幅图的平均对数似然。
// en: Mean log likelihood an image.
export const logLikelihood = (model: number[]) =>
  sum(images.map((code) => Math.log(model[code]) / 6));

// zh: 两层都是 4 个单元：从一层的分布，经条件概率，到另一层的分布。
// en: With four units in both layers: from the distribution of
// en: one, by the conditional probabilities, to the other's.
export function through(rbm: Rbm, from: number[]) {
  const given = hiddenGiven(rbm, states);
  const chance = (p: number[], h: number[]) =>
    h.reduce((all, on, j) => all * (on ? p[j] : 1 - p[j]));
  return states.map((h) =>
    sum(from.map((p, s) => p * chance(given[s], h))),
  );
}
