import { report } from 'lab';
import { drawSweep } from './charts';
import {
  borderOf,
  errorsOf,
  leastSquares,
  perceptronRule,
  pointsWith,
} from './rules';

// zh: 远处的点从 x = 1 推到 40：感知机的边界移了多远？最小二乘
// zh: 到哪里为止还全对？
// en: Far points from x = 1 to 40: how far does the border of
// en: the perceptron move, and up to where is least squares
// en: right on all points?
export function pushAway(farCount: number) {
  let farWithoutError = 0;
  const places = [];
  for (let far = 1; far <= 40; far++) {
    const points = pointsWith(far, farCount);
    const { w } = perceptronRule(points);
    const lms = leastSquares(points);
    drawSweep(far, { perceptron: w, leastSquares: lms });
    places.push(borderOf(w));
    if (errorsOf(lms, points) === 0) farWithoutError = far;
  }
  const [least, greatest] = [
    Math.min(...places),
    Math.max(...places),
  ];
  report('perceptronTravels', greatest - least);
  report('farWithoutError', farWithoutError);
}
