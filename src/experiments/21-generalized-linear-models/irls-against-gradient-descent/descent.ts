import * as tf from '@tensorflow/tfjs';
import { momentsOf, type Cars } from './cars';
import type { Line } from './irls';

export interface Plan {
  learningRate: number;
  steps: number;
  weightDecay: number;
  standardize: boolean;
}

// zh: 一个 sigmoid 单元，二元交叉熵，全批梯度下降。x 先标准
// zh: 化，走完一步再把系数换回原来的单位，交给 onStep。
// en: One sigmoid unit, binary cross-entropy, full batches. x is
// en: standardised first; after each step the coefficients are
// en: put back into the units of x and handed to onStep.
export function descend(
  cars: Cars,
  plan: Plan,
  onStep: (line: Line, step: number) => void,
) {
  const { mean, deviation } = momentsOf(cars);
  const [center, scale] = plan.standardize
    ? [mean, deviation]
    : [0, 1];
  tf.tidy(() => {
    const x = tf.tensor1d(
      cars.x.map((value) => (value - center) / scale),
    );
    const y = tf.tensor1d(cars.y);
    const bias = tf.scalar(0).variable();
    const weight = tf.scalar(0).variable();
    const decay =
      (plan.weightDecay / 2) * (deviation / scale) ** 2;

    // zh: 伯努利的负对数似然 log(1 + e^η) − yη，就是交叉熵。
    // en: The negative log likelihood of a Bernoulli variable,
    // en: log(1 + e^η) − yη, is the cross-entropy.
    const loss = (): tf.Scalar => {
      const eta = x.mul(weight).add(bias);
      const crossEntropy = tf
        .softplus(eta)
        .sub(y.mul(eta))
        .mean();
      return crossEntropy.add(weight.square().mul(decay));
    };
    const sgd = tf.train.sgd(plan.learningRate);
    for (let step = 1; step <= plan.steps; step++) {
      tf.tidy(() => {
        sgd.minimize(loss);
      });
      const slope = weight.dataSync()[0] / scale;
      const intercept =
        bias.dataSync()[0] - slope * center;
      onStep([intercept, slope], step);
    }
    sgd.dispose();
    tf.dispose([bias, weight]);
  });
}
