import { chart } from 'lab';
import { measure } from './surface';
import type { Seen } from './walk';

const surface = chart('surface', {
  x: { field: 'w', scale: 'linear' },
  y: { field: 'b', scale: 'linear' },
  color: 'log10Gradient',
  facet: 'walker',
});
const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'walker',
});
const stepLengths = chart('stepLengths', {
  x: 'step',
  y: { field: 'stepLength', scale: 'log' },
  color: 'walker',
});

// zh: 颜色是梯度大小的对数，截断在 10 的 ±3 次方。
// en: The colour is the log of the gradient's size, cut at 10
// en: to the power of ±3.
function heightAt(w: number, b: number) {
  const height = Math.log10(measure({ w, b }).size);
  return Math.max(-3, Math.min(3, height));
}

export function drawSurface() {
  for (let w = 2; w <= 8; w += 0.5) {
    for (let b = -5; b <= 1; b += 0.25) {
      const log10Gradient = heightAt(w, b);
      surface.cell({ w, b, log10Gradient });
    }
  }
}

// zh: 走出画面的行者，只画到边上。
// en: A walker who leaves the picture is drawn to its edge.
const gone = new Set<string>();

export function drawPlace(walker: string, seen: Seen) {
  const { step, loss, stepLength } = seen;
  const w = Math.max(2, Math.min(8, seen.w));
  const b = Math.max(-5, Math.min(1, seen.b));
  const isShown = step % 4 === 0 || stepLength > 0.5;
  if (isShown && loss > 0)
    losses.line({ step, loss, walker });
  if (isShown && stepLength > 0) {
    stepLengths.line({ step, stepLength, walker });
  }
  const first = step === 0;
  if (first) {
    surface.dot({
      w,
      b,
      walker,
      log10Gradient: heightAt(w, b),
    });
  }
  if ((isShown || first) && !gone.has(walker)) {
    surface.line({ w, b, walker });
  }
  if (w !== seen.w || b !== seen.b) gone.add(walker);
}
