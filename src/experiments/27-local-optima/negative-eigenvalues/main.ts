import {
  param,
  random,
  report,
  seed,
  steps,
  table,
} from 'lab';
import { twoMoons } from 'lab/data';
import { drawStart, lossAndGradient } from 'lab/small-nets';
import { drawDescent, drawSpectrum } from './charts';
import { look } from './hessian';

const width = param('width', 8, [2, 24, 1]);
const noise = param('noise', 0.15, [0, 0.6, 0.05]);
const rate = param('learningRate', 0.5, [0.05, 2, 0.05]);
const total = param('steps', 3000, [100, 10000, 100]);
const names = ['tanh', 'sigmoid', 'softplus'] as const;
const activation = param('activation', 'tanh', names);

// zh: 双月 40 个点；2-H-1 的网络，权重取自正态分布，偏置为零。
// zh: 参数排成一行，共 4H + 1 个；损失是平均交叉熵。都是双精度。
// en: Two moons, 40 points; a 2-H-1 net at a random start. Its
// en: parameters in a row, 4H + 1 of them, and its mean
// en: cross-entropy, all in double precision.
const samples = twoMoons(40, noise, random(seed));
const theta = drawStart(width, random(seed + 1000));
const at = (parameters: Float64Array) =>
  lossAndGradient(parameters, samples, activation);

// zh: 全批量梯度下降。隔一阵停一下，算出海森矩阵的全部特征值。
// en: Full-batch gradient descent. Now and then it pauses for
// en: all the eigenvalues of the Hessian.
const atStart = look(theta, at);
let view = atStart;
let pauseAt = 1;
for (const step of steps(total)) {
  const { gradient } = at(theta);
  for (let i = 0; i < theta.length; i++)
    theta[i] -= rate * gradient[i];
  if (step < pauseAt && step < total) continue;
  pauseAt = 1.5 * step;
  view = look(theta, at);
  drawDescent(step, view);
  drawSpectrum(atStart, view);
}

// zh: 停下的地方是极小点吗？
// en: Is the place where it stopped a minimum?
const start: Record<string, number> = atStart.measures;
report('parameters', theta.length);
report('lossAtStart', start.loss);
report('negativeAtStart', start.negative);
const { measures, shape } = view;
const rows = [];
for (const [quantity, atEnd] of Object.entries(measures)) {
  report(quantity, atEnd);
  rows.push({ quantity, atStart: start[quantity], atEnd });
}
table('places', rows);
for (const [name, value] of Object.entries(shape))
  report(name, value);
