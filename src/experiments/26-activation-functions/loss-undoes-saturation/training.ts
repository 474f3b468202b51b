import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawStep } from './charts';
import { losses, type Name } from './losses';

interface Plan {
  wrongness: number;
  learningRate: number;
  steps: number;
}

// zh: 200 个点，x 为正是第 1 类，为负是第 0 类。权重从
// zh: −wrongness 开始：方向正好反了，而且很有把握。
// en: 200 points: class 1 where x is positive, class 0 where it
// en: is negative. The weight starts at −wrongness: exactly the
// en: wrong way, and sure of it.
export function train(
  loss: Name,
  { wrongness, learningRate, steps }: Plan,
) {
  const rng = random(seed);
  const points = Array.from({ length: 200 }, (_, i) => {
    const sign = i % 2 === 0 ? 1 : -1;
    return sign * rng.uniform(0.5, 1.5);
  });
  let halfway: number | null = null;
  const reached = tf.tidy(() => {
    const x = tf.tensor1d(points);
    const y = x.greater(0).toFloat();
    const weight = tf.scalar(-wrongness).variable();
    const bias = tf.scalar(0).variable();
    const score = () => x.mul(weight).add(bias);
    const mean = (): tf.Scalar =>
      losses[loss](score(), y).mean();
    const accuracy = () =>
      tf.tidy(() => {
        const isRight = score()
          .greater(0)
          .equal(y.greater(0.5));
        return isRight.toFloat().mean().dataSync()[0];
      });

    const sgd = tf.train.sgd(learningRate);
    for (let step = 0; step <= steps; step++) {
      const right = accuracy();
      const [w] = weight.dataSync();
      if (right > 0.5) halfway ??= step;
      if (step % 5 === 0) drawStep(loss, step, right, w);
      if (step < steps) {
        tf.tidy(() => {
          sgd.minimize(mean);
        });
      }
    }
    sgd.dispose();
    const last = accuracy();
    tf.dispose([weight, bias]);
    return last;
  });
  return { loss, accuracy: reached, halfway };
}
