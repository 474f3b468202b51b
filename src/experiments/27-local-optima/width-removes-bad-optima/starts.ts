import { random, seed } from 'lab';
import type { Network } from './network';
import { activation, weightScale } from './settings';

export const widths = [2, 3, 4, 8];
const startsPerWidth = 40;

export interface Run {
  kind: string;
  start: Float64Array;
  network: Network;
  loss: number;
}

// zh: 每种宽度 40 个起点：权重取自正态分布，偏置为零。
// en: 40 starts for each width: normal weights, zero biases.
export function makeRuns(): Run[] {
  const rng = random(seed);
  return widths.flatMap((width) =>
    Array.from({ length: startsPerWidth }, () => {
      const start = Float64Array.from(
        { length: 4 * width + 1 },
        (_, i) =>
          i % 4 === 2 || i === 4 * width
            ? 0
            : rng.normal(0, weightScale),
      );
      return {
        kind: `width${width}`,
        start,
        network: { theta: start.slice(), activation },
        loss: Infinity,
      };
    }),
  );
}

// zh: 平均损失低于 0.1 就算解出：四个点都判对了。
// en: Below 0.1 on average counts as solved: all points right.
export const isSolved = ({ loss }: Run) => loss < 0.1;

export const byWidth = (runs: Run[]) =>
  widths.map((width) => {
    const own = runs.filter(
      ({ kind }) => kind === `width${width}`,
    );
    const stuck = own
      .filter((run) => !isSolved(run))
      .sort((one, other) => one.loss - other.loss);
    return {
      kind: `width${width}`,
      solvedShare: 1 - stuck.length / own.length,
      losses: own.map(({ loss }) => loss),
      stuck,
      stuckLoss: stuck[stuck.length >> 1]?.loss ?? null,
    };
  });
