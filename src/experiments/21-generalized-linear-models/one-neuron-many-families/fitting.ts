import * as tf from '@tensorflow/tfjs';
import { inverse } from 'lab/linear-algebra';
import { at, type Model } from './models';

type Watch = (
  step: number,
  beta: number[],
  loss: number,
) => void;

// zh: 对平均负对数似然做梯度下降（Adam），后半程步子小些。
// en: Gradient descent (Adam) on the mean negative
// en: log-likelihood, with smaller steps in the second half.
export function fit(
  model: Model,
  xs: number[],
  steps: number,
  watch: Watch = () => undefined,
) {
  const beta = tf.tidy(() =>
    tf.tensor1d(model.start).variable(),
  );
  const x = tf.tensor1d(xs);
  const y = tf.tensor1d(model.y);
  const [early, late] = [0.1, 0.02].map((rate) =>
    tf.train.adam(rate, 0.8, 0.95),
  ) as [tf.AdamOptimizer, tf.AdamOptimizer];
  const loss = (): tf.Scalar =>
    model.loss(y, model.predict(beta, x)).mean();
  for (let step = 0; step <= steps; step++) {
    const value = tf.tidy(
      () =>
        (step < steps / 2 ? early : late)
          .minimize(loss, true)!
          .dataSync()[0],
    );
    watch(step, [...beta.dataSync()], value);
  }
  const found = [...beta.dataSync()];
  early.dispose();
  late.dispose();
  tf.dispose([beta, x, y]);
  return found;
}

// zh: 标准误：损失在谷底的曲率（梯度的差分）求逆，乘离散度，
// zh: 对角线开方。
// en: Standard errors: the curvature of the loss at the bottom
// en: (differences of its gradient), inverted, times the
// en: dispersion; the root of the diagonal.
export function standardErrors(
  model: Model,
  beta: number[],
  xs: number[],
) {
  const curvature = tf.tidy(() => {
    const x = tf.tensor1d(xs);
    const y = tf.tensor1d(model.y);
    const slope = tf.grad((b) =>
      model.loss(y, model.predict(b, x)).sum(),
    );
    const gradient = (index: number, change: number) =>
      slope(
        tf.tensor1d(
          beta.map((b, i) =>
            i === index ? b + change : b,
          ),
        ),
      ).dataSync();
    return beta.map((_, index) => {
      const after = gradient(index, 0.01);
      const before = gradient(index, -0.01);
      return beta.map(
        (_, j) => (after[j] - before[j]) / 0.02,
      );
    });
  });
  const dispersion = dispersionOf(model, beta, xs);
  return inverse(curvature).map((row, i) =>
    Math.sqrt(dispersion * row[i]),
  );
}

// zh: 皮尔逊估计：Σ(y − μ)² / V(μ)，除以自由度。
// en: Pearson's estimate: Σ(y − μ)² / V(μ) over the degrees of
// en: freedom.
function dispersionOf(
  model: Model,
  beta: number[],
  xs: number[],
) {
  const family = model.unit?.family;
  if (!family?.isDispersed) return 1;
  const means = at(model, beta, xs);
  const sum = means.reduce(
    (total, mean, i) =>
      total +
      (model.y[i] - mean) ** 2 / family.variance(mean),
    0,
  );
  return sum / (xs.length - beta.length);
}
