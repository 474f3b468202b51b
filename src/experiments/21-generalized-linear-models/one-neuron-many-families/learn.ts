import * as tf from '@tensorflow/tfjs';
import { progress } from 'lab';
import { drawFit, drawLoss } from './charts';
import { fit, standardErrors } from './fitting';
import type { Model } from './models';

interface Plan {
  steps: number;
  dispersion: number;
}

// zh: 梯度下降，边学边画；返回每个系数的真值、估计和标准误。
// en: Gradient descent, drawn as it learns; gives each
// en: coefficient's truth, estimate and standard error.
export function learn(
  model: Model,
  xs: number[],
  { steps, dispersion }: Plan,
) {
  const atTruth = tf.tidy(() => {
    const x = tf.tensor1d(xs);
    const beta = tf.tensor1d(model.truth);
    const y = tf.tensor1d(model.y);
    const loss = model.loss(y, model.predict(beta, x));
    return loss.mean().dataSync()[0];
  });
  const beta = fit(model, xs, steps, (step, now, loss) => {
    if (step % 8 !== 0 && step !== steps) return;
    drawFit(model, xs, now, dispersion);
    drawLoss(step, loss, atTruth);
    progress(step, 2 * steps);
  });
  return coefficientsOf(model, beta, xs);
}

export function coefficientsOf(
  model: Model,
  beta: number[],
  xs: number[],
) {
  const errors = standardErrors(model, beta, xs);
  return model.coefficients.map((coefficient, i) => {
    const estimate = beta[i];
    const truth = model.truth[i];
    const error = errors[i];
    // zh: 离真值几个标准误。
    // en: How many standard errors from the truth.
    const distance = Math.abs(estimate - truth) / error;
    return {
      coefficient,
      truth,
      estimate,
      error,
      distance,
    };
  });
}
