import { progress, report, table } from 'lab';
import {
  drawCells,
  drawClosedForms,
  drawCoefficients,
} from './charts';
import { closedForms, coefficients, dobson } from './data';
import {
  deviance,
  logLikelihood,
  standardErrors,
} from './likelihood';
import { meansOf, train, type Plan } from './unit';

// zh: 训练指数输出的单元，与闭式解并列。
// en: Trains the unit with exponential output and sets it beside
// en: the closed form.
export function fitDobson(fifthCount: number, plan: Plan) {
  const data = dobson(fifthCount);
  const exact = closedForms(data.y);
  drawClosedForms(exact);
  const show = (beta: number[], step: number) => {
    drawCoefficients(beta, step, plan.steps);
    progress(step, 5 * plan.steps);
  };
  const beta = train('exponential', data, plan, show);
  const means = meansOf('exponential', data, beta);
  const errors = standardErrors(data, means);
  const rows = coefficients.map((name, j) => ({
    name,
    unit: beta[j],
    exact: exact[j],
    standardError: errors[j],
  }));
  table('summary', rows);
  for (const row of rows) {
    report(row.name, row.unit);
    report(`${row.name}Error`, row.standardError);
  }
  report('deviance', deviance(data.y, means));
  const likelihood = logLikelihood(data.y, means);
  report('aic', -2 * likelihood + 2 * beta.length);
  return { data, means };
}

// zh: 同样九个数，换成恒等输出加平方误差。
// en: The same nine counts with identity output and squared
// en: error.
export function fitBySquares(
  { data, means }: ReturnType<typeof fitDobson>,
  plan: Plan,
) {
  const beta = train('identity', data, plan, (_, step) => {
    progress(plan.steps + step, 5 * plan.steps);
  });
  const squares = meansOf('identity', data, beta);
  const gaps = squares.map((v, i) =>
    Math.abs(v - means[i]),
  );
  report('largestGap', Math.max(...gaps));
  drawCells(data.y, {
    exponential: means,
    identity: squares,
  });
}
