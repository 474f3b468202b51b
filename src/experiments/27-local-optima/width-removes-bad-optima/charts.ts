import { chart } from 'lab';
import { outcomeOf, type Run } from './starts';

const losses = chart('losses', {
  x: { field: 'loss', domain: [0, 0.72] },
  color: 'kind',
  facet: 'kind',
});
const solved = chart('solved', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'solvedShare', domain: [0, 1] },
  color: 'kind',
});
const plateau = chart('plateau', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'size', scale: 'log' },
  color: 'quantity',
});

// zh: 虚线在 ln 2 / 2：两点判对，另外两点的输出同为 1/2。
// en: Dashed: ln 2 / 2, where two points are right and the
// en: other two share the output 1/2.
export function drawOutcomes(step: number, all: Run[][]) {
  losses.clear();
  for (const runs of all) {
    const { kind, solvedShare } = outcomeOf(runs);
    losses.histogram(
      runs.map(({ loss }) => ({ loss, kind })),
    );
    solved.line({ step, solvedShare, kind });
  }
  losses.rule({ loss: Math.LN2 / 2 });
}

export function drawPlateau(
  step: number,
  sizes: { excess: number; weightNorm: number },
) {
  for (const [quantity, size] of Object.entries(sizes))
    if (size > 0) plateau.line({ step, size, quantity });
}
