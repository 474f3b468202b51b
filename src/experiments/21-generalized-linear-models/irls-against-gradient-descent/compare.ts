import { report, table } from 'lab';
import { allCars, type Cars } from './cars';
import {
  deviance,
  separates,
  standardErrors,
  type Line,
} from './irls';

// zh: R 对全部 32 辆车、没有惩罚时印出的值。R 的标准误用的是
// zh: 倒数第二步的权重，第四位可能差 1。
// en: What R prints for all 32 cars without a penalty. Its
// en: standard errors use the weights of the last step but one,
// en: so the fourth digit may differ by 1.
const published = {
  Intercept: 12.04,
  Slope: -4.024,
  InterceptError: 4.51,
  SlopeError: 1.436,
  Deviance: 19.176,
};
type Quantity = keyof typeof published;

export function showMethods(
  cars: Cars,
  weightDecay: number,
  lines: { irls: Line; descent: Line },
  converged: boolean,
) {
  const isSeparated =
    weightDecay === 0 && separates(lines.irls, cars);
  const summaryOf = (line: Line) => {
    const [intercept, slope] = line;
    const [interceptError, slopeError] = standardErrors(
      cars,
      line,
      weightDecay,
    );
    return {
      Intercept: intercept,
      Slope: slope,
      InterceptError: interceptError,
      SlopeError: slopeError,
      Deviance: deviance(cars, line),
    };
  };
  const irls = summaryOf(lines.irls);
  const descent = summaryOf(lines.descent);

  // zh: 离 IRLS 的答案不到百分之一个标准误，才算收敛。
  // en: Converged means within a hundredth of a standard error
  // en: from the answer of IRLS.
  const rest = Math.abs(descent.Slope - irls.Slope);
  const isThere = rest < 0.01 * irls.SlopeError;
  const outcomeOf = (hasConverged: boolean) => {
    if (isSeparated) return 'separated';
    return hasConverged ? 'converged' : 'notConverged';
  };
  const isPublished = cars === allCars && weightDecay === 0;
  const names = Object.keys(published) as Quantity[];
  const outcomes = {
    quantity: 'outcome',
    irls: outcomeOf(converged),
    descent: outcomeOf(converged && isThere),
    r: isPublished ? 'converged' : null,
  };
  const numbers = names.map((quantity) => ({
    quantity,
    irls: irls[quantity],
    descent: descent[quantity],
    r: isPublished ? published[quantity] : null,
  }));
  table(
    'summary',
    isSeparated ? [outcomes] : [outcomes, ...numbers],
  );
  if (isSeparated) return;
  for (const name of names) {
    report(`irls${name}`, irls[name]);
    report(`descent${name}`, descent[name]);
  }
}
