import * as tf from '@tensorflow/tfjs';
import { chart, steps } from 'lab';
import { norm } from 'lab/nets';
import type { Program } from './programs';

export const curves = chart('norms', {
  x: 'step',
  y: { field: 'gradient', scale: 'log' },
  color: 'program',
  facet: 'version',
});

const isFinite = (tensor: tf.Tensor) =>
  tensor.dataSync().every(Number.isFinite);

// zh: 训练，直到损失或梯度不再是有限数；没出事就没有 scene。有名字
// zh: 的才画。
// en: Trains until loss or gradient is no longer finite; no
// en: scene where nothing broke. Only what has a name is drawn.
export function train(
  { parameters, rate, clip = Infinity, ...task }: Program,
  count: number,
  series: { program: string; version: string } | undefined,
) {
  const norms: number[] = [];
  for (const step of steps(count)) {
    const batch = task.draw();
    const { value, grads } = tf.variableGrads(
      () => task.loss(...batch).asScalar(),
      parameters,
    );
    const gradients = parameters.map((p) => grads[p.name]);
    const gradient = norm(...gradients);
    const lossIsFinite = isFinite(value);
    if (!lossIsFinite || !Number.isFinite(gradient)) {
      const batchIsFinite = batch.every(isFinite);
      const scene = { norms, batchIsFinite, lossIsFinite };
      return { norms, scene };
    }
    norms.push(gradient);
    if (series) curves.line({ step, gradient, ...series });
    const scale = rate * Math.min(1, clip / gradient);
    parameters.forEach((p, i) =>
      p.assign(p.sub(gradients[i].mul(scale))),
    );
  }
  return { norms };
}
