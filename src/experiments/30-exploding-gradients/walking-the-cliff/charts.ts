import { chart } from 'lab';
import { measure } from './surface';
import type { Seen } from './walk';

const surface = chart('surface', {
  x: { field: 'w', scale: 'linear' },
  y: { field: 'b', scale: 'linear' },
  color: 'log10Gradient',
  facet: 'walker',
});
const overSteps = (field: string) =>
  ({
    x: 'step',
    y: { field, scale: 'log' },
    color: 'walker',
  }) as const;
const losses = chart('loss', overSteps('loss'));
const lengths = chart(
  'stepLengths',
  overSteps('stepLength'),
);

const clamp = (x: number, low: number, high: number) =>
  Math.max(low, Math.min(high, x));

// zh: 颜色是梯度大小的对数，截断在 10 的 ±3 次方。
// en: The colour is the log of the gradient's size, cut at 10
// en: to the power of ±3.
function cellAt(w: number, b: number) {
  const height = Math.log10(measure({ w, b }).size);
  return { w, b, log10Gradient: clamp(height, -3, 3) };
}

export function drawSurface() {
  for (let w = 2; w <= 8; w += 0.5) {
    for (let b = -5; b <= 1; b += 0.25) {
      surface.cell(cellAt(w, b));
    }
  }
}

// zh: 走出画面的行者，只画到边上。
// en: A walker who leaves the picture is drawn to its edge.
const gone = new Set<string>();

export function drawPlace(walker: string, seen: Seen) {
  const { step, loss, stepLength } = seen;
  const w = clamp(seen.w, 2, 8);
  const b = clamp(seen.b, -5, 1);
  if (step === 0) surface.dot({ walker, ...cellAt(w, b) });
  if (step % 4 > 0 && stepLength < 0.5) return;
  if (loss > 0) losses.line({ step, loss, walker });
  if (stepLength > 0)
    lengths.line({ step, stepLength, walker });
  if (!gone.has(walker)) surface.line({ w, b, walker });
  if (w !== seen.w || b !== seen.b) gone.add(walker);
}
