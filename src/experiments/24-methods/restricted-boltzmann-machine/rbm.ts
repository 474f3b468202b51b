import type { Random } from 'lab';

// zh: 能量 E(v, h) = −b·v − c·h − vWh；v 和 h 都是 0 或 1。
// zh: 概率正比于 exp(−E)。
// en: Energy E(v, h) = −b·v − c·h − vWh; v and h are 0 or 1.
// en: The probability is proportional to exp(−E).
export interface Rbm {
  weights: number[][];
  visibleBias: number[];
  hiddenBias: number[];
}

export const sigmoid = (x: number) =>
  1 / (1 + Math.exp(-x));
const softplus = (x: number) =>
  Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

export function makeRbm(
  visible: number,
  hidden: number,
  rng: Random,
): Rbm {
  const weights = Array.from({ length: visible }, () =>
    Array.from({ length: hidden }, () =>
      rng.normal(0, 0.1),
    ),
  );
  const zeros = (count: number): number[] =>
    Array.from({ length: count }, () => 0);
  return {
    weights,
    visibleBias: zeros(visible),
    hiddenBias: zeros(hidden),
  };
}

// zh: 交换两层：能量不变，只是看的方向反过来。
// en: The layers swapped: the energy is the same, seen from the
// en: other side.
export const transposed = (rbm: Rbm): Rbm => ({
  weights: rbm.hiddenBias.map((_, j) =>
    rbm.weights.map((row) => row[j]),
  ),
  visibleBias: [...rbm.hiddenBias],
  hiddenBias: [...rbm.visibleBias],
});

// zh: 每个隐单元收到的输入 c + vW。
// en: What each hidden unit receives, c + vW.
export function inputs(rbm: Rbm, v: readonly number[]) {
  const sums = [...rbm.hiddenBias];
  v.forEach((on, i) => {
    if (on === 0) return;
    const row = rbm.weights[i];
    for (let j = 0; j < sums.length; j++)
      sums[j] += on * row[j];
  });
  return sums;
}

// zh: 对 h 求和之后的对数权重：b·v + Σ log(1 + exp(c + vW))。
// en: Log weight with h summed out.
export function logWeight(rbm: Rbm, v: readonly number[]) {
  let sum = 0;
  v.forEach((on, i) => {
    sum += on * rbm.visibleBias[i];
  });
  for (const input of inputs(rbm, v))
    sum += softplus(input);
  return sum;
}

export function logSumExp(values: readonly number[]) {
  const top = values.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

// zh: 全部状态的概率：状态少，归一化常数可以精确求和。
// en: The probability of every state: there are few, so the
// en: normalising constant is summed exactly.
export function probabilities(
  rbm: Rbm,
  states: readonly number[][],
) {
  const logs = states.map((v) => logWeight(rbm, v));
  const logZ = logSumExp(logs);
  return logs.map((log) => Math.exp(log - logZ));
}

export const allStates = (count: number) =>
  Array.from({ length: 2 ** count }, (_, code) =>
    Array.from(
      { length: count },
      (__, bit) => (code >> bit) & 1,
    ),
  );
