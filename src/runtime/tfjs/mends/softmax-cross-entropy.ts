/**
 * `tf.losses.softmaxCrossEntropy`: its second derivative, and its gradient by the labels.
 *
 * Wrong in 4.22.0, without a word: its gradient softmax(z) - t is made of a saved intermediate
 * that no tape knows, so that Hessians of a classifier lack a term or throw. The gradient by the
 * labels is given as t - softmax(z); it is -log softmax(z) (distillation, label noise).
 *
 * Mended: L = -sum over k of t_k log softmax(z)_k, written with operations that have gradients.
 * The first derivative by z is the same and as stable: dy (softmax(z) - t) where t sums to one.
 *
 * To be removed with tensorflow/tfjs issue 3252.
 */
import {
  logSoftmax,
  losses,
  mul,
  neg,
  Reduction,
  sum,
  tensor,
  Tensor,
  tidy,
  util,
  type TensorLike,
} from '@tensorflow/tfjs-core';

losses.softmaxCrossEntropy = function softmaxCrossEntropy<T extends Tensor, O extends Tensor>(
  onehotLabels: T | TensorLike,
  logits: T | TensorLike,
  weights?: Tensor | TensorLike,
  labelSmoothing = 0,
  reduction = Reduction.SUM_BY_NONZERO_WEIGHTS,
): O {
  return tidy(() => {
    const hard = toTensor(onehotLabels);
    const scores = toTensor(logits);
    util.assertShapesMatch(hard.shape, scores.shape, 'Error in softmaxCrossEntropy: ');
    const classes = scores.shape.at(-1)!;
    const labels =
      labelSmoothing > 0 ? hard.mul(1 - labelSmoothing).add(labelSmoothing / classes) : hard;
    const each = neg(sum(mul(logSoftmax(scores.cast('float32')), labels), -1));
    return losses.computeWeightedLoss<Tensor, O>(each, weights, reduction);
  });
};

function toTensor(value: Tensor | TensorLike): Tensor {
  return value instanceof Tensor ? value : tensor(value);
}
