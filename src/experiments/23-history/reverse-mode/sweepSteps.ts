import { report, table } from 'lab';
import { drawErrors } from './charts';

const norm = (v: number[]) => Math.hypot(...v);

// zh: 相对误差 ‖a − b‖ / ‖b‖。
// en: The relative error ‖a − b‖ / ‖b‖.
export function relativeError(a: number[], b: number[]) {
  return norm(a.map((ai, i) => ai - b[i])) / norm(b);
}

// zh: h 从 1 到 10⁻⁹，每次缩到约三分之一。
// en: h from 1 to 10⁻⁹, each about a third of the last.
const steps = Array.from(
  { length: 19 },
  (_, k) => 10 ** (-k / 2),
);

export function sweepSteps(
  estimates: Record<string, (h: number) => number[]>,
  exact: number[],
) {
  const rows = Object.entries(estimates).map(
    ([precision, estimate]) => {
      const errors = steps.map((h) => ({
        h,
        error: relativeError(estimate(h), exact),
      }));
      drawErrors(precision, errors);
      const best = errors.reduce((a, b) =>
        b.error < a.error ? b : a,
      );
      report(`${precision}BestStep`, best.h);
      report(`${precision}BestError`, best.error);
      return {
        precision,
        bestStep: best.h,
        bestError: best.error,
      };
    },
  );
  table('summary', rows);
}
