import { chart, mean } from 'lab';
import type { Schedule } from './schedules';

const excess = { field: 'excess', scale: 'log' } as const;
const curves = chart('curves', {
  x: 'step',
  y: excess,
  color: 'rate',
});
const plans = chart('plans', {
  x: 'step',
  y: 'eta',
  color: 'schedule',
});
const falls = chart('falls', {
  x: 'step',
  y: excess,
  color: 'schedule',
});

export function drawCurve(rate: string, losses: number[]) {
  losses.forEach((loss, step) => {
    if (loss < 1e3)
      curves.line({ step, excess: loss, rate });
  });
}

// zh: 曲线太抖，每 40 步取平均再画。
// en: Averaged over 40 steps: the curves are ragged.
export function drawSchedule(
  schedule: string,
  rateAt: Schedule,
  losses: number[],
) {
  for (
    let step = 0;
    step + 40 < losses.length;
    step += 40
  ) {
    const part = losses.slice(step, step + 40);
    const row = { step, schedule };
    plans.line({ ...row, eta: rateAt(step) });
    falls.line({ ...row, excess: mean(part) });
  }
}
