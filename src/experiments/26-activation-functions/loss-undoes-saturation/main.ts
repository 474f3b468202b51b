import * as tf from '@tensorflow/tfjs';
import { inTurn, param, random, report, seed } from 'lab';
import { minimize } from 'lab/nets';
import { drawGradients, drawStep } from './charts';
import { gradientAt, losses, names } from './losses';

const score = param('score', -8, [-12, 12, 0.5]);
const wrongness = param('wrongness', 8, [0, 20, 0.5]);
const learningRate = param(
  'learningRate',
  0.5,
  [0.01, 10, 0.01],
  'log',
);
const steps = param('steps', 200, [10, 1000, 10]);

// zh: 一、标签是 1，得分是 z：损失对 z 的导数有多大？
// en: 1. The label is 1 and the score z: how large is the
// en: derivative of the loss for z?
drawGradients();
for (const name of names) {
  report(`${name}Gradient`, gradientAt(name, score));
}

// zh: 二、200 个点，x 为正是第 1 类，为负是第 0 类。
// en: 2. 200 points: class 1 where x is positive, class 0
// en: where it is negative.
const rng = random(seed);
const points = Array.from({ length: 200 }, (_, i) => {
  const sign = i % 2 === 0 ? 1 : -1;
  return sign * rng.uniform(0.5, 1.5);
});
const x = tf.tensor1d(points);
const isPositive = x.greater(0);
const y = isPositive.toFloat();

// zh: 权重从负数开始：方向正好反了，而且很有把握；再从一半的
// zh: 把握开始一次。
// en: The weight starts below 0: exactly the wrong way, and
// en: sure of it; then once more, half as sure.
const plans = names.flatMap((loss) => [
  { loss, name: loss, start: -wrongness },
  { loss, name: `${loss}FromHalf`, start: -wrongness / 2 },
]);
for (const { loss, name, start } of inTurn(plans)) {
  const weight = tf.variable(tf.scalar(start));
  const bias = tf.variable(tf.scalar(0));
  const z = () => x.mul(weight).add(bias);
  const sgd = tf.train.sgd(learningRate);
  let stepsBelowHalf = 0;
  for (let step = 0; step <= steps; step++) {
    const isRight = z().greater(0).equal(isPositive);
    const accuracy = isRight.mean().dataSync()[0];
    if (accuracy <= 0.5) stepsBelowHalf += 1;
    report(`${name}Accuracy`, accuracy);
    if (step % 5 === 0) {
      drawStep(name, step, accuracy, weight.dataSync()[0]);
    }
    minimize(sgd, () => losses[loss](z(), y).mean());
  }
  report(`${name}Halfway`, stepsBelowHalf);
  report(`${name}Moved`, weight.dataSync()[0] - start);
}
