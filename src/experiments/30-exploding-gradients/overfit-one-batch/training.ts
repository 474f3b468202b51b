import * as tf from '@tensorflow/tfjs';
import { random, seed, steps } from 'lab';
import { dense } from 'lab/nets';
import type { Bug } from './bugs';

interface Plan {
  rows: number[][];
  labels: number[];
  rate: number;
  count: number;
}

export function train(plan: Plan, bug: Bug) {
  const { rows, labels, rate, count } = plan;
  const { layers, parameters, apply } = dense([8, 64, 4], {
    rng: random(seed + 1),
  });
  // zh: 输出层从小权重开始：四个 logit 几乎相等。
  // en: Small output weights at the start: four logits that
  // en: are nearly equal.
  const { weights } = layers[1];
  weights.assign(weights.mul(0.1));
  const order = random(seed + 2);
  const once = order.shuffle(labels);
  const x = tf.tensor2d(rows).mul(bug.inputScale ?? 1);
  const sums = parameters.map((p) =>
    tf.variable(tf.zerosLike(p)),
  );
  const losses: number[] = [];
  for (const _ of steps(count)) {
    let classes = labels;
    if (bug.shuffles === 'once') classes = once;
    if (bug.shuffles === 'always')
      classes = order.shuffle(labels);
    const y = tf.oneHot(tf.tensor1d(classes, 'int32'), 4);
    const lossOf = () => {
      let logits: tf.Tensor = apply(x);
      if (bug.softmaxTwice) logits = tf.softmax(logits);
      return tf.losses
        .softmaxCrossEntropy(y, logits)
        .asScalar();
    };
    const { value, grads } = tf.variableGrads(
      lossOf,
      parameters,
    );
    const [loss] = value.dataSync();
    losses.push(loss);
    if (!(loss < 1e4)) break;
    if (bug.isFrozen) continue;
    parameters.forEach((p, i) => {
      // zh: 每步先把梯度清零，再加上这一步的。
      // en: At each step gradients are set to zero, then the
      // en: new ones are added.
      const kept = sums[i].mul(bug.keepsGradients ? 1 : 0);
      sums[i].assign(kept.add(grads[p.name]));
      const sign = bug.climbs ? -1 : 1;
      p.assign(p.sub(sums[i].mul(sign * rate)));
    });
  }
  return losses;
}
