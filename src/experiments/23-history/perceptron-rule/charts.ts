import { chart, progress } from 'lab';
import { corners } from './gates';
import type { Step } from './perceptron';

// zh: 横纵轴一样疏密，所以箭头看上去也垂直于直线。
// en: Both axes have one scale, so the arrow looks perpendicular.
const wide = 1.85;
const decision = chart('decision', {
  x: { field: 'x1', domain: [0.5 - wide, 0.5 + wide] },
  y: { field: 'x2', domain: [-0.5, 1.5] },
  color: 'part',
});
const mistakesPerEpoch = chart('mistakesPerEpoch', {
  x: { field: 'epoch', scale: 'band' },
  y: { field: 'mistakes', domain: [0, 4] },
});
const weights = chart('weights', {
  x: 'presentation',
  y: 'value',
  color: 'weight',
  facet: 'gate',
});
const functions = chart('functions', {
  x: { field: 'lowBits', scale: 'band' },
  y: { field: 'highBits', scale: 'band' },
  color: 'outcome',
});

export const pause = (milliseconds: number) =>
  new Promise((resume) => setTimeout(resume, milliseconds));

export function drawDecision(
  labels: number[],
  w: number[],
  share: number,
) {
  progress(share, 1);
  decision.clear();
  decision.line(
    boundary(w).map((end) => ({
      ...end,
      part: 'boundary',
    })),
  );
  decision.line(
    normal(w).map((end) => ({ ...end, part: 'normal' })),
  );
  decision.dot(
    corners.map(([x1, x2], i) => ({
      x1: x1,
      x2: x2,
      part: labels[i] > 0 ? 'fire' : 'rest',
    })),
  );
}

const nowhere = [{ x1: null, x2: null }];

// zh: 直线 w₀ + w₁x₁ + w₂x₂ = 0 在图内的两端。
// en: Where w₀ + w₁x₁ + w₂x₂ = 0 meets the frame.
function boundary([w0, w1, w2]: number[]) {
  const ends: { x1: number; x2: number }[] = [];
  for (const x1 of [0.5 - wide, 0.5 + wide])
    ends.push({ x1, x2: -(w0 + w1 * x1) / w2 });
  for (const x2 of [-0.5, 1.5])
    ends.push({ x1: -(w0 + w2 * x2) / w1, x2 });
  const inside = ends.filter(
    ({ x1, x2 }) =>
      Math.abs(x1 - 0.5) < wide + 1e-9 &&
      Math.abs(x2 - 0.5) < 1 + 1e-9,
  );
  return inside.length >= 2
    ? [inside[0], inside.at(-1)!]
    : nowhere;
}

// zh: 短线从直线中点指向会激活的一侧，即 (w₁, w₂) 的方向。
// en: From the middle of the line to the side that fires: (w₁, w₂).
function normal(w: number[]) {
  const [from, to] = boundary(w);
  if (from?.x1 == null || to?.x1 == null) return nowhere;
  const [, w1, w2] = w;
  const length = Math.hypot(w1, w2);
  const x1 = (from.x1 + to.x1) / 2;
  const x2 = (from.x2 + to.x2) / 2;
  return [
    { x1, x2 },
    {
      x1: x1 + (0.3 * w1) / length,
      x2: x2 + (0.3 * w2) / length,
    },
  ];
}

export function drawMistakes(run: Step[]) {
  const epochs = [...new Set(run.map((u) => u.epoch))];
  mistakesPerEpoch.bar(
    epochs.map((epoch) => ({
      epoch,
      mistakes: run.filter(
        (u) => u.isMistake && u.epoch === epoch,
      ).length,
    })),
  );
}

export function drawWeights(gate: string, run: Step[]) {
  for (const [i, weight] of ['w0', 'w1', 'w2'].entries())
    weights.line(
      run.map(({ w }, shown) => ({
        presentation: shown + 1,
        value: w[i],
        weight,
        gate,
      })),
    );
}

// zh: 三个输入的函数有 8 位真值表：低四位为列，高四位为行。
// en: A function of three inputs has 8 bits: four choose the column,
// en: four the row.
export function drawFunctions(outcomes: boolean[]) {
  const side = Math.sqrt(outcomes.length);
  functions.clear();
  functions.cell(
    outcomes.map((learned, f) => ({
      lowBits: f % side,
      highBits: Math.floor(f / side),
      outcome: learned ? 'learned' : 'never',
    })),
  );
}
