import * as tf from '@tensorflow/tfjs';
import { chart, steps } from 'lab';
import { norm } from 'lab/nets';
import { lossOf, makeNetwork, shareRight } from './network';
import type { Data } from './network';

const learningRate = 0.01;
const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'run',
});

export function gradientOf(
  f: () => tf.Scalar,
  variables: tf.Variable[],
) {
  const { value, grads } = tf.variableGrads(f, variables);
  const gradients = variables.map((v) => grads[v.name]);
  return { loss: value.dataSync()[0], gradients };
}

// zh: 按全局范数裁剪：方向不变，长度不超过阈值。
// en: Clipping by global norm: the direction stays, the length
// en: is at most the threshold.
export function clip(raw: tf.Tensor[], limit: number) {
  const factor = Math.min(1, limit / norm(...raw));
  return raw.map((g) => g.mul(factor));
}

export function train(
  run: string,
  radius: number,
  threshold: number,
  [data, newData]: Data[],
) {
  const network = makeNetwork(radius);
  const variables = Object.values(network);
  const curve: number[] = [];
  let [clipped, gradientAtStart] = [0, 0];
  for (const step of steps(100)) {
    const { loss, gradients } = gradientOf(
      () => lossOf(network, data),
      variables,
    );
    const size = norm(...gradients);
    // zh: 损失或梯度成了 Infinity 或 NaN，训练到此为止。
    // en: Infinity or NaN in loss or gradient: the run is over.
    if (!Number.isFinite(loss + size)) break;
    if (step === 1) gradientAtStart = size;
    if (size > threshold) clipped++;
    clip(gradients, threshold).forEach((g, i) => {
      const variable = variables[i];
      variable.assign(variable.sub(g.mul(learningRate)));
    });
    curve.push(loss);
    if (step === 1) losses.dot({ step, loss, run });
    if (step % 2 === 1) losses.line({ step, loss, run });
  }
  return {
    finiteSteps: curve.length,
    gradientAtStart,
    lossAtStart: curve[0],
    lossAtEnd: tf.mean(curve.slice(-10)).dataSync()[0],
    clipped,
    newRight: shareRight(network, newData),
  };
}
