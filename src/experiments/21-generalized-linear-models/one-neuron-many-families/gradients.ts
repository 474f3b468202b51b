import * as tf from '@tensorflow/tfjs';
import { softmaxOf, type Model } from './models';

// zh: 自动微分算出的 dℓ/dη，和 μ − y 差多少？取最大的一个，
// zh: 除以 1 + μ。
// en: How far is dℓ/dη, by automatic differentiation, from
// en: μ − y? The largest difference, over 1 + μ.
export function distanceFromError(
  { unit, truth, y, loss }: Model,
  xs: number[],
) {
  return tf.tidy(() => {
    const x = tf.tensor1d(xs);
    const eta = unit
      ? x.mul(truth[1]).add(truth[0])
      : tf.stack(
          [0, 2].map((i) =>
            x.mul(truth[i + 1]).add(truth[i]),
          ),
          1,
        );
    const meanOf = unit?.inverseLink ?? softmaxOf;
    const target = tf.tensor1d(y);
    const slope = tf.grad((z) =>
      loss(target, meanOf(z)).sum(),
    )(eta);
    const mean = unit
      ? meanOf(eta)
      : tf.slice(meanOf(eta), [0, 1], [-1, 2]);
    const observed = unit
      ? target
      : tf.slice(
          tf.oneHot(tf.cast(target, 'int32'), 3),
          [0, 1],
          [-1, 2],
        );
    const error = mean
      .sub(observed)
      .mul(unit?.canonical || 1);
    return slope
      .sub(error)
      .div(mean.add(1))
      .abs()
      .max()
      .dataSync()[0];
  });
}
