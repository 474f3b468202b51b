import { inTurn, param, report, table } from 'lab';
import { gram, inverse } from 'lab/linear-algebra';
import { drawCounts, drawPath } from './charts';
import { closedForms, coefficients } from './data';
import { dobson, trend } from './data';
import { deviance, logLikelihood } from './unit';
import { outputNames, train } from './unit';

const rate = param('learningRate', 0.1, [0.01, 1, 0.01]);
const count = param('steps', 800, [10, 3000, 10]);
const plan = { rate, count };
const fifthCount = param('fifthCount', 10, [1, 40, 1]);

// zh: 一、指数输出，损失 e^η − yη：Dobson 的九个计数，对得上
// zh: R 的答案吗？
// en: 1. Exponential output and the loss e^η − yη: does it find
// en: R's answer for Dobson's nine counts?
const cells = dobson(fifthCount);
const { path, means } = train('exponential', cells, plan);
const exact = closedForms(cells);
drawPath(path, exact);
// zh: 标准误：费舍尔信息 Xᵀ diag(μ) X 的逆，对角线开方。
// en: Standard errors: invert the information Xᵀ diag(μ) X.
const covariance = inverse(gram(cells.x, means));
const rows = coefficients.map((name, j) => ({
  name,
  unit: path[count - 1][j],
  exact: exact[j],
  standardError: Math.sqrt(covariance[j][j]),
}));
table('summary', rows);
for (const { name, unit, standardError } of rows) {
  report(name, unit);
  report(`${name}Error`, standardError);
}
report('deviance', deviance(cells.y, means));
const likelihood = logLikelihood(cells.y, means);
report('aic', -2 * likelihood + 2 * coefficients.length);

// zh: 二、恒等输出加平方误差，在这份匀称的数据上，均值与它
// zh: 相同。挪动第五个数，两者就分开。
// en: 2. Identity output and squared error have the same means
// en: on data so balanced. Move the fifth count: they part.
const squares = train('identity', cells, plan).means;
const gaps = squares.map((v, i) => Math.abs(v - means[i]));
report('largestGap', Math.max(...gaps));
drawCounts('cell', 'counted', cells.y);
drawCounts('cell', 'exponential', means);
drawCounts('cell', 'identity', squares);

// zh: 三、计数随时间增长：恒等输出预测出负的人数，ReLU 预测
// zh: 出零，而那几个季度数到的不是零。
// en: 3. Counts that grow in time: identity output predicts less
// en: than no one, ReLU no one in quarters that counted some.
drawCounts('quarter', 'counted', trend.y);
for (const output of inTurn(outputNames)) {
  const { means } = train(output, trend, plan);
  drawCounts('quarter', output, means);
  // zh: 泊松分布没有这样的均值，或者数不到这个数。
  // en: No Poisson law has such a mean, or gives such a count.
  const impossible = trend.y.filter(
    (y, i) => means[i] <= 0 && means[i] !== y,
  );
  report(`${output}First`, means[0]);
  report(`${output}Impossible`, impossible.length);
  if (impossible.length === 0)
    report(`${output}Deviance`, deviance(trend.y, means));
}
