import { chart, param, progress } from 'lab';
import * as network from './network';
import { reportRun } from './seen';
import { sharpnessMeter } from './sharpness';

const learningRate = param(
  'learningRate',
  0.1,
  [0.02, 0.4, 0.02],
);
const steps = param('steps', 3000, [500, 8000, 500]);
const sharpnessCurve = chart('sharpness', {
  x: 'step',
  y: 'sharpness',
  color: 'rate',
});
const lossCurve = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'rate',
});

const plans = { single: 1, double: 2 };
Object.entries(plans).forEach(([rate, factor], round) => {
  const eta = factor * learningRate;
  const theta = network.initialParameters();
  const gradient = new Float64Array(network.size);
  const sharpness = sharpnessMeter();
  // zh: 稳定与发散的分界：2 / η。
  // en: The border between stable and divergent: 2 / η.
  sharpnessCurve.rule({ sharpness: 2 / eta });

  const losses: number[] = [];
  const looks: { step: number; sharpness: number }[] = [];
  for (let step = 0; step <= steps; step++) {
    // zh: 全批量梯度下降，没有随机；发散了就停。
    // en: Full-batch descent, without chance, up to divergence.
    const loss = network.lossAndGradient(theta, gradient);
    if (!(loss < 1e6)) break;
    losses.push(loss);
    if (step % 25 === 0) {
      const top = sharpness(theta, step === 0 ? 60 : 8);
      sharpnessCurve.line({ rate, step, sharpness: top });
      lossCurve.line({ rate, step, loss });
      progress(round * steps + step, 2 * steps);
      looks.push({ step, sharpness: top });
    }
    gradient.forEach((g, i) => (theta[i] -= eta * g));
  }
  reportRun(rate, eta, steps, losses, looks);
});
