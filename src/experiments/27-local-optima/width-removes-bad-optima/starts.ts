import { random, seed } from 'lab';
import { missesOf, type Network } from './network';

const rng = random(seed);

// zh: 一个起点：权重取自正态分布，偏置为零。
// en: A start: normal weights, zero biases.
export function makeRun(
  width: number,
  weightScale: number,
  activation: Network['activation'],
) {
  const start = new Float64Array(4 * width + 1);
  for (let i = 0; i < 4 * width; i++)
    if (i % 4 !== 2) start[i] = rng.normal(0, weightScale);
  const run = { width, start, activation, loss: Infinity };
  return { ...run, theta: start.slice() };
}

export type Run = ReturnType<typeof makeRun>;

// zh: 平均损失低于 0.05 就算解出：四个点都判对了。这里是其余的。
// en: Solved: below 0.05, so all points right. The others:
export const stuckOf = (runs: Run[]) =>
  runs
    .filter(({ loss }) => !(loss < 0.05))
    .sort((one, other) => one.loss - other.loss);

// zh: 两点判对，另外两点的输出同为 1/2。
// en: Two points right, the other two at the output 1/2.
function isHalfRight(run: Run) {
  const [, second, third, last] = missesOf(run);
  return second < 0.05 && third > 0.45 && last < 0.55;
}

export function outcomeOf(runs: Run[]) {
  const stuck = stuckOf(runs);
  const half = stuck.filter(isHalfRight).length;
  return {
    kind: `width${runs[0].width}`,
    solvedShare: 1 - stuck.length / runs.length,
    stuckLoss: stuck[stuck.length >> 1]?.loss ?? null,
    halfRight: stuck.length ? half / stuck.length : null,
  };
}
