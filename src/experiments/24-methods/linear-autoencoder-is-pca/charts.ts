import * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import { singularValues } from 'lab/linear-algebra';
import type { Axes } from './data';

const lossCurve = chart('lossCurve', {
  x: { field: 'step', scale: 'log' },
  y: 'error',
  color: 'method',
});
const angleCurve = chart('angleCurve', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'cosine', domain: [0, 1] },
});
const codes = chart('codes', {
  x: 'first',
  y: 'second',
  color: 'side',
  facet: 'method',
});

// zh: 两个子空间之间最大夹角的余弦：1 表示子空间相同。
// zh: 先把解码器的各行正交化，再与主轴逐对相乘。
// en: Cosine of the largest angle between the two subspaces: 1
// en: means they are the same. The decoder's rows are made
// en: orthonormal, then multiplied with the principal axes.
export function closeness(
  decoder: tf.Tensor2D,
  { axes }: Axes,
) {
  const rows = tf.linalg.gramSchmidt(decoder) as tf.Tensor;
  const products = rows.matMul(axes, false, true);
  const cosines = products.arraySync() as number[][];
  return Math.min(1, ...singularValues(cosines));
}

// zh: 步数每增加十分之一左右画一次。
// en: Drawn each time the steps have grown by about a tenth.
let next = 1;
export function drawStep(
  step: number,
  error: number,
  decoder: tf.Tensor2D,
  pca: Axes,
) {
  if (step < next) return;
  next = Math.ceil(step * 1.12);
  const errors = { autoencoder: error, pca: pca.discarded };
  for (const [method, value] of Object.entries(errors)) {
    lossCurve.line({ step, error: value, method });
  }
  const cosine = closeness(decoder, pca);
  angleCurve.line({ step, cosine });
}

// zh: 同样的点，两种编码的前两个数；颜色：第一主成分的符号。
// en: The same points, first two numbers of both codes; colour:
// en: the sign of the first principal component.
export function drawCodes(
  x: tf.Tensor,
  code: tf.Tensor,
  { axes }: Axes,
) {
  const scores = x.matMul(tf.tensor2d(axes), false, true);
  const all = { pca: scores, autoencoder: code };
  const signs = scores.arraySync() as number[][];
  for (const [method, numbers] of Object.entries(all)) {
    const rows = numbers.arraySync() as number[][];
    rows.slice(0, 120).forEach(([first, second = 0], i) => {
      const side =
        signs[i][0] > 0 ? 'positive' : 'negative';
      codes.dot({ method, first, second, side });
    });
  }
}
