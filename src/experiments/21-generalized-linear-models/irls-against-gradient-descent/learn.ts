import { progress, report } from 'lab';
import type { Cars } from './cars';
import { drawDistance, drawFits, isDrawn } from './charts';
import { descend, type Plan } from './descent';
import type { Line } from './irls';

const distanceOf = (a: Line, b: Line) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

// zh: 梯度下降两遍：x 标准化之后，以及原来的单位；每一步离
// zh: IRLS 的答案还有多远？
// en: Gradient descent twice, with x standardised and in its own
// en: units: how far from the answer of IRLS is each step?
export function learn(
  cars: Cars,
  plan: Omit<Plan, 'standardize'>,
  path: Line[],
  converged: boolean,
) {
  const answer = path.at(-1)!;
  let unit: Line = [0, 0];
  path.forEach((line, step) => {
    if (converged && step > 0)
      drawDistance('irls', step, distanceOf(line, answer));
  });
  for (const standardize of [true, false]) {
    const method = standardize ? 'descent' : 'rawDescent';
    const before = standardize ? 0 : plan.steps;
    let arrived = 0;
    let distance = 0;
    descend(
      cars,
      { ...plan, standardize },
      (line, step) => {
        distance = distanceOf(line, answer);
        if (distance >= 0.01) arrived = 0;
        else arrived ||= step;
        if (standardize) unit = line;
        if (!isDrawn(step, plan.steps)) return;
        progress(before + step, 2 * plan.steps);
        if (converged) drawDistance(method, step, distance);
        if (standardize)
          drawFits(cars, { irls: answer, descent: line });
      },
    );
    if (converged) report(`${method}Distance`, distance);
    if (converged && arrived > 0)
      report(`${method}Arrived`, arrived);
  }
  return unit;
}
