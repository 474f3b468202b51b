import * as tf from '@tensorflow/tfjs';
import { random, report, seed } from 'lab';

// zh: 1000 个词，每个词 8 维；查 5 个词，其中一个查两次。
// en: 1000 words in 8 dimensions; 5 are looked up, one of them
// en: twice.
const ids = [7, 42, 42, 613, 999];
const lookUp = (matrix: tf.Tensor) => matrix.gather(ids);
const multiply = (matrix: tf.Tensor) =>
  tf.oneHot(ids, 1000).toFloat().matMul(matrix);

const largest = (a: tf.Tensor) => a.abs().max();
const furthest = (a: tf.Tensor, b: tf.Tensor) =>
  largest(a.sub(b)).div(largest(b)).dataSync()[0];

export function compareLookup() {
  const rng = random(seed + 1);
  const entries = Array.from({ length: 8000 }, () =>
    rng.normal(),
  );
  const matrix = tf.tensor2d(entries, [1000, 8]);
  const [looked, multiplied] = [lookUp, multiply].map(
    (embed) => ({
      value: embed(matrix),
      slope: tf.grad((m) => embed(m).square().sum())(
        matrix,
      ),
    }),
  );
  report(
    'embeddingError',
    furthest(looked.value, multiplied.value),
  );
  report(
    'embeddingGradientError',
    furthest(looked.slope, multiplied.slope),
  );
}
