import * as tf from '@tensorflow/tfjs';
import { seed, steps } from 'lab';
import { drawStep } from './charts';
import { makeRings, spreadOf, type Net } from './net';

const [x, labels] = makeRings();

interface Options {
  activation?: 'tanh' | 'relu' | 'sigmoid';
  factors?: number[];
  keep?: number;
  watch?: (step: number, loss: number) => void;
}

export function outputOf(
  { w, b, v, c }: Net,
  activation: Options['activation'] = 'tanh',
  mask: tf.Tensor = tf.scalar(1),
) {
  const hidden = tf[activation](tf.matMul(x, w).add(b));
  return tf.matMul(hidden.mul(mask), v).add(c);
}

// zh: Dropout 的掩码，每一步重抽。
// en: The mask of dropout, drawn anew at each step.
function maskOf(net: Net, keep: number, step: number) {
  if (keep === 1) return tf.scalar(1);
  const shape = [x.shape[0], net.w.shape[1]];
  return tf
    .randomUniform(shape, 0, 1, 'float32', seed + step)
    .less(keep)
    .div(keep);
}

// zh: 全批量梯度下降；factors 是 w、b、v、c 各自学习率的倍数。
// en: Descent on the whole batch; factors multiply the rates
// en: of w, b, v and c.
export function train(
  net: Net,
  [rate, count]: number[],
  options: Options,
) {
  const { activation, watch, keep = 1 } = options;
  const { factors = [1, 1, 1, 1] } = options;
  const parameters = [net.w, net.b, net.v, net.c];
  for (const step of steps(count)) {
    const mask = maskOf(net, keep, step);
    const { value, grads } = tf.variableGrads(() => {
      const output = outputOf(net, activation, mask);
      return tf.losses.sigmoidCrossEntropy(labels, output);
    }, parameters);
    parameters.forEach((parameter, i) => {
      const slope = grads[parameter.name];
      const change = slope.mul(rate * factors[i]);
      parameter.assign(parameter.sub(change));
    });
    watch?.(step, value.dataSync()[0]);
  }
}

// zh: 边训练边看隐单元相差多少；相差到 0.1，算对称破了。
// en: Trains and watches how far hidden units differ; at 0.1
// en: symmetry counts as broken.
export function follow(
  start: string,
  net: Net,
  plan: number[],
) {
  const found = { loss: NaN, breakAt: plan[1] };
  const watch = (step: number, loss: number) => {
    const spread = spreadOf(net);
    drawStep(start, step, loss, spread);
    if (spread > 0.1 && found.breakAt === plan[1])
      found.breakAt = step;
    found.loss = loss;
  };
  train(net, plan, { watch });
  return found;
}
