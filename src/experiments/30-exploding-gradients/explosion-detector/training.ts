import * as tf from '@tensorflow/tfjs';
import { chart, steps } from 'lab';
import { norm } from 'lab/nets';
import { isAlarming, usual } from './detector';
import { lossOf, makeNetwork } from './network';

const axes = (field: string) => ({
  x: 'step',
  y: { field, scale: 'log' } as const,
  color: 'run',
});
const sizes = chart('gradient', axes('gradientNorm'));
const curves = chart('loss', axes('loss'));
const { x, y } = axes('growth');
export const backwards = chart('backwards', { x, y });

// zh: 没有名字的训练不画。guarded：报警时出手，把梯度裁到平常
// zh: 大小，并把学习率减半。
// en: A run without a name is not drawn. If guarded, an alarm
// en: clips the gradient to its usual size and halves the rate.
export function train(
  plan: Record<'length' | 'rateGrowth' | 'factor', number>,
  run: string,
  guarded = false,
) {
  const { length, rateGrowth, factor } = plan;
  const network = makeNetwork(1, length);
  const { weights, shifts } = network;
  const gradientNorms: number[] = [];
  const losses: number[] = [];
  const growths: number[] = [];
  let brake = 1;
  let alarms = 0;
  for (const step of steps(200)) {
    const { value, grads } = tf.variableGrads(
      () => lossOf(network),
      [...weights, ...shifts],
    );
    const [loss] = value.dataSync();
    if (!Number.isFinite(loss)) break;
    const gradients = weights.map(
      ({ name }) => grads[name],
    );
    const size = norm(...gradients);
    const alarm = isAlarming(size, gradientNorms, factor);
    const row = { step, run, loss, gradientNorm: size };
    if (run && alarm) sizes.dot(row);
    if (run) sizes.line(row);
    if (run) curves.line(row);
    if (alarm) alarms++;
    const acts = guarded && alarm;
    const clip = acts ? usual(gradientNorms) / size : 1;
    if (acts) brake /= 2;
    // zh: 学习率一步步变大，迟早会大得出事。
    // en: The learning rate grows, and in time it is too large.
    const rate = 0.003 * rateGrowth ** step * brake;
    weights.forEach((variable, i) => {
      const move = gradients[i].mul(rate * clip);
      variable.assign(variable.sub(move));
    });
    gradientNorms.push(size * clip);
    losses.push(loss);
    const back = shifts.map(({ name }) => grads[name]);
    growths.push(norm(back[0]) / norm(back[length - 1]));
  }
  return { gradientNorms, losses, growths, alarms };
}
