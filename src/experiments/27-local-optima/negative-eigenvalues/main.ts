import { progress, random, report, seed, table } from 'lab';
import { twoMoons } from 'lab/data';
import { initialParameters } from './beginning';
import { drawDescent, drawSpectrum } from './charts';
import { look, quantities, type View } from './look';
import { lossAndGradient } from './network';
import {
  activation,
  learningRate,
  noise,
  steps,
  width,
} from './settings';

// zh: 双月 40 个点；2-H-1 的网络，从随机起点出发。
// en: Two moons, 40 points; a 2-H-1 net at a random start.
const samples = twoMoons(40, noise, random(seed));
const theta = initialParameters(width);
const at = (parameters: Float64Array) =>
  lossAndGradient(parameters, samples, activation);

// zh: 全批量梯度下降。隔一阵停一下，算出海森矩阵的全部特征值。
// en: Full-batch gradient descent. Now and then it pauses for
// en: all the eigenvalues of the Hessian.
const views: View[] = [];
let pauseAt = 0;
for (let step = 0; step <= steps; step++) {
  if (step >= pauseAt || step === steps) {
    const view = look(theta, at);
    views.push(view);
    drawDescent(step, view);
    drawSpectrum(views[0], view);
    progress(step, steps);
    pauseAt = Math.max(1, 1.5 * step);
  }
  const { gradient } = at(theta);
  theta.forEach((value, i) => {
    theta[i] = value - learningRate * gradient[i];
  });
}

// zh: 停下的地方是极小点吗？
// en: Is the place where it stopped a minimum?
const start = views[0].measures;
const end = views.at(-1)!.measures;
report('parameters', theta.length);
report('lossAtStart', start.loss);
report('negativeAtStart', start.negative);
for (const [name, value] of Object.entries(end))
  report(name, value);
table(
  'places',
  quantities.map((quantity) => ({
    quantity,
    atStart: start[quantity],
    atEnd: end[quantity],
  })),
);
