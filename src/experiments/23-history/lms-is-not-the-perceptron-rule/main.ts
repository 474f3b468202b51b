import { param, report, table } from 'lab';
import { drawBorders, drawFits, drawSweep } from './charts';
import {
  deltaRule,
  leastSquares,
  perceptronRule,
  pointsWith,
  summaryOf,
} from './rules';

const farPosition = param('farPosition', 20, [1, 40, 0.5]);
const farCount = param('farCount', 2, [0, 6, 1]);
const learningRate = param(
  'learningRate',
  0.003,
  [0.0005, 0.02, 0.0005],
);

// zh: 左边是 −1，右边是 +1；远处的点离边界很远，最好判。
// en: −1 on the left, +1 on the right; far points are the surest.
const points = pointsWith(farPosition, farCount);

// zh: 一、两条规则都从零出发，边界各走到哪里？
// en: 1. Both rules start at zero. Where does the border go?
const perceptron = perceptronRule(points);
const delta = deltaRule(points, learningRate);
drawBorders(perceptron.path, delta.path);

// zh: 二、德尔塔规则的终点，就是最小二乘解。
// en: 2. The delta rule ends at the least-squares solution.
const lms = leastSquares(points);
drawFits(points, lms, perceptron.w);
const rows = [
  summaryOf('leastSquares', lms, points),
  summaryOf('deltaRule', delta.w, points),
  summaryOf('perceptron', perceptron.w, points),
];
table('summary', rows);
for (const { rule, ...line } of rows) {
  report(`${rule}Bias`, line.bias);
  report(`${rule}Slope`, line.slope);
  report(`${rule}Border`, line.border);
  report(`${rule}Errors`, line.errors);
}
report('perceptronMistakes', perceptron.mistakes);

// zh: 三、把远处的点一路推远，边界跟不跟着走？
// en: 3. Push the far points away: does the border follow?
const errors = Array.from({ length: 40 }, (_, i) =>
  drawSweep(i + 1, pointsWith(i + 1, farCount)),
);
report('farWithoutError', errors.lastIndexOf(0) + 1);
