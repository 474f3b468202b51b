import { param, report, table } from 'lab';
import { drawFits, drawPath } from './charts';
import {
  borderOf,
  deltaRule,
  errorsOf,
  leastSquares,
  perceptronRule,
  pointsWith,
} from './rules';
import { pushAway } from './sweep';

const farPosition = param('farPosition', 20, [1, 40, 0.5]);
const farCount = param('farCount', 2, [0, 6, 1]);
const rates = [0.0005, 0.02, 0.0005] as const;
const learningRate = param('learningRate', 0.003, rates);

// zh: 左边是 −1，右边是 +1；远处的点离边界很远，最好判。
// en: −1 on the left, +1 on the right; far points are the surest.
const points = pointsWith(farPosition, farCount);

// zh: 一、两条规则都从零出发，边界各走到哪里？
// en: 1. Both rules start at zero. Where does the border go?
const perceptron = perceptronRule(points);
const descent = deltaRule(points, learningRate);
drawPath('perceptron', perceptron.path);
drawPath('deltaRule', descent);
report('perceptronMistakes', perceptron.mistakes);

// zh: 二、德尔塔规则的终点，就是最小二乘解。
// en: 2. The delta rule ends at the least-squares solution.
const lms = leastSquares(points);
const { w } = perceptron;
drawFits(points, { leastSquares: lms, perceptron: w });
const lines = {
  leastSquares: lms,
  deltaRule: descent[descent.length - 1],
  perceptron: w,
};
const rows = [];
for (const [rule, line] of Object.entries(lines)) {
  const [bias, slope] = line;
  const border = borderOf(line);
  const errors = errorsOf(line, points);
  rows.push({ rule, bias, slope, border, errors });
  report(`${rule}Bias`, bias);
  report(`${rule}Slope`, slope);
  report(`${rule}Border`, border);
  report(`${rule}Errors`, errors);
}
table('summary', rows);

// zh: 三、把远处的点一路推远，边界跟不跟着走？
// en: 3. Push the far points away: does the border follow?
pushAway(farCount);
