import { report, seed, table } from 'lab';
import { drawRun, type Run } from './charts';
import { mistakesOf, type Order } from './learn';
import { randomPoints } from './points';

const margins = [0.05, 0.1, 0.2, 0.4];

export function compareMargins(
  count: number,
  order: Order,
) {
  const shares: number[] = [];
  const rows = margins.map((margin) => {
    const runs = Array.from({ length: 20 }, (_, i) => {
      const from = 1000 * seed + i;
      const data = randomPoints(count, margin, from);
      const mistakes = mistakesOf(data, order);
      const run = { mistakes, bound: data.bound };
      drawRun(`margin${margin}`, run);
      shares.push(mistakes / data.bound);
      return run;
    });
    return { margin, ...summaryOf(runs) };
  });
  table('summary', rows);
  for (const { margin, meanMistakes } of rows)
    report(`meanMistakesAt${margin}`, meanMistakes);
  report('greatestShare', Math.max(...shares));
}

// zh: 犯错的平均与最多，上界的最小。
// en: Mistakes on average and at most, and the least bound.
function summaryOf(runs: Run[]) {
  const mistakes = runs.map((run) => run.mistakes);
  const total = mistakes.reduce((sum, m) => sum + m, 0);
  return {
    meanMistakes: total / runs.length,
    mostMistakes: Math.max(...mistakes),
    leastBound: Math.min(...runs.map(({ bound }) => bound)),
  };
}
