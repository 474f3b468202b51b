import * as tf from '@tensorflow/tfjs';
import { report, steps } from 'lab';
import { norm } from 'lab/nets';
import { curves, drawStates } from './charts';
import { lossOf, makeNetwork } from './network';
import { statesOf, type Data } from './network';

export type Cure = (gradients: tf.Tensor[]) => tf.Tensor[];

interface Plan {
  run: string;
  radius: number;
  rate: number;
  cure: Cure;
}

export function train(plan: Plan, data: Data) {
  const { run, radius, rate, cure } = plan;
  const network = makeNetwork(radius);
  const variables = Object.values(network);
  const losses: number[] = [];
  for (const step of steps(100)) {
    if (run === 'free')
      drawStates(step, statesOf(network, data));
    const { value, grads } = tf.variableGrads(
      () => lossOf(network, data),
      variables,
    );
    const [loss] = value.dataSync();
    // zh: 损失成了 Infinity 或 NaN，此后每个权重都是 NaN。
    // en: Loss at Infinity or NaN: from here every weight is NaN.
    if (!Number.isFinite(loss)) break;
    const raw = variables.map(({ name }) => grads[name]);
    const mended = cure(raw);
    if (step === 1) compare(run, raw, mended);
    variables.forEach((variable, i) => {
      const move = mended[i].mul(rate);
      variable.assign(variable.sub(move));
    });
    losses.push(loss);
    if (step === 1) curves.dot({ step, run, loss });
    if (step % 2 === 1) curves.line({ step, run, loss });
  }
  const last = losses.slice(-10);
  const row = {
    finiteSteps: losses.length,
    lossAtStart: losses[0],
    lossAtEnd: tf.mean(last).dataSync()[0],
  };
  for (const [name, value] of Object.entries(row)) {
    report(`${run}-${name}`, value);
  }
  return { run, ...row };
}

// zh: 处理前后的梯度：新的那个在原方向上有多长（投影），两个方向
// zh: 夹角的余弦是几。先除以范数再相乘，以免溢出。
// en: The gradient before and after: how long the new one is
// en: along the old, and the cosine between them. Divided
// en: first, so that nothing overflows.
function compare(
  run: string,
  raw: tf.Tensor[],
  mended: tf.Tensor[],
) {
  const size = norm(...raw);
  const along = raw.reduce((sum, g, i) => {
    const product = g.div(size).mul(mended[i]);
    return sum + product.sum().dataSync()[0];
  }, 0);
  report(`${run}-gradientAtStart`, size);
  report(`${run}-along`, along);
  report(`${run}-cosine`, along / norm(...mended));
}
