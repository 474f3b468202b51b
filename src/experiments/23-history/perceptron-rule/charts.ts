import { chart } from 'lab';
import { cornersOf } from './perceptron';

// zh: 横纵轴一样疏密，所以短线看上去也垂直于直线。
// en: Both axes have one scale, so the stroke looks perpendicular.
const wide = 1.85;
const [left, right] = [0.5 - wide, 0.5 + wide];
const decision = chart('decision', {
  x: { field: 'x1', domain: [left, right] },
  y: { field: 'x2', domain: [-0.5, 1.5] },
  color: 'part',
});
export const mistakesPerEpoch = chart('mistakesPerEpoch', {
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

// zh: 直线 w₀ + w₁x₁ + w₂x₂ = 0 在图内的一段；一条短线从它的中点
// zh: 指向会激活的一侧，即 (w₁, w₂) 的方向。
// en: The line w₀ + w₁x₁ + w₂x₂ = 0 in the frame, and a stroke
// en: from its middle to the side that fires: along (w₁, w₂).
export function drawDecision(
  outputs: string,
  [w0, w1, w2]: number[],
) {
  decision.clear();
  cornersOf(2).forEach(([x1, x2], i) => {
    const part = outputs[i] === '1' ? 'fire' : 'rest';
    decision.dot({ x1, x2, part });
  });
  const isIn = (x: number, reach: number) =>
    Math.abs(x - 0.5) < reach + 1e-9;
  const at = (x1: number) => -(w0 + w1 * x1) / w2;
  const over = (x2: number) => -(w0 + w2 * x2) / w1;
  const ends = [
    ...[left, right].map((x1) => ({ x1, x2: at(x1) })),
    ...[-0.5, 1.5].map((x2) => ({ x1: over(x2), x2 })),
  ].filter((end) => isIn(end.x1, wide) && isIn(end.x2, 1));
  if (ends.length < 2) return;
  const [from, to] = [ends[0], ends[ends.length - 1]];
  const x1 = (from.x1 + to.x1) / 2;
  const x2 = (from.x2 + to.x2) / 2;
  const reach = 0.3 / Math.hypot(w1, w2);
  const tip = { x1: x1 + reach * w1, x2: x2 + reach * w2 };
  for (const end of [from, to])
    decision.line({ ...end, part: 'boundary' });
  for (const end of [{ x1, x2 }, tip])
    decision.line({ ...end, part: 'normal' });
}

type Run = { w: number[] }[];
export function drawRun(gate: string, run: Run) {
  for (const [j, weight] of ['w0', 'w1', 'w2'].entries())
    run.forEach(({ w }, i) => {
      const row = { presentation: i + 1, value: w[j] };
      weights.line({ ...row, weight, gate });
    });
}

// zh: 三个输入的函数有 8 位真值表：低四位为列，高四位为行。
// en: Of a function's 8 bits four choose the column, four the row.
export function drawFunctions(outcomes: boolean[]) {
  const side = Math.sqrt(outcomes.length);
  functions.clear();
  outcomes.forEach((learned, f) => {
    const outcome = learned ? 'learned' : 'never';
    const highBits = Math.floor(f / side);
    functions.cell({
      lowBits: f % side,
      highBits,
      outcome,
    });
  });
}
