import { param, report, table } from 'lab';
import { drawFits, drawPath, drawSweep } from './charts';
import {
  borderOf,
  deltaRule,
  errorsOf,
  leastSquares,
  perceptronRule,
  pointsWith,
} from './rules';

const farPosition = param('farPosition', 20, [1, 40, 0.5]);
const farCount = param('farCount', 2, [0, 6, 1]);
const rates = [0.0005, 0.02, 0.0005] as const;
const learningRate = param('learningRate', 0.003, rates);

// zh: 左边是 −1，右边是 +1；远处的点离边界很远，最好判。
// en: −1 on the left, +1 on the right; far points are the surest.
const points = pointsWith(farPosition, farCount);

// zh: 一、两条规则都从零出发，边界各走到哪里？
// en: 1. Both rules start at zero. Where does the border go?
const { w, path, mistakes } = perceptronRule(points);
const descent = deltaRule(points, learningRate);
drawPath('perceptron', path);
drawPath('deltaRule', descent);
report('perceptronMistakes', mistakes);

// zh: 二、德尔塔规则的终点，就是最小二乘解。
// en: 2. The delta rule ends at the least-squares solution.
const lms = leastSquares(points);
const [end] = descent.slice(-1);
const drawn = { leastSquares: lms, perceptron: w };
drawFits(points, drawn);
const lines = { ...drawn, deltaRule: end };
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
let farWithoutError = 0;
const places = [];
for (let far = 1; far <= 40; far++) {
  const moved = pointsWith(far, farCount);
  const line = perceptronRule(moved).w;
  const fit = leastSquares(moved);
  drawSweep(far, { perceptron: line, leastSquares: fit });
  places.push(borderOf(line));
  if (errorsOf(fit, moved) === 0) farWithoutError = far;
}
places.sort((a, b) => a - b);
report('perceptronTravels', places[39] - places[0]);
report('farWithoutError', farWithoutError);
