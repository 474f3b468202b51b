import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';
import { dot, type Axes } from './data';
import { eigen } from './eigen';

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
  decoder: tf.Tensor,
  { axes }: Axes,
) {
  const rows: number[][] = [];
  for (let row of decoder.arraySync() as number[][]) {
    for (const other of rows) {
      const along = dot(row, other);
      row = row.map(
        (value, i) => value - along * other[i],
      );
    }
    const length = Math.hypot(...row);
    rows.push(row.map((value) => value / length));
  }
  const products = rows.map((row) =>
    axes.map((axis) => dot(row, axis)),
  );
  const square = products.map((one) =>
    products.map((other) => dot(one, other)),
  );
  const least = eigen(square).values.at(-1)!;
  return Math.sqrt(Math.min(1, Math.max(0, least)));
}

// zh: 步数每增加十分之一左右画一次。
// en: Drawn each time the steps have grown by about a tenth.
let next = 1;
export function drawStep(
  step: number,
  loss: tf.Scalar,
  decoder: tf.Tensor,
  pca: Axes,
) {
  if (step < next) return;
  next = Math.ceil(step * 1.12);
  lossCurve.line([
    {
      step,
      error: loss.dataSync()[0],
      method: 'autoencoder',
    },
    { step, error: pca.discarded, method: 'pca' },
  ]);
  const cosine = closeness(decoder, pca);
  angleCurve.line({ step, cosine });
}

// zh: 同样的点，两种编码的前两个数；颜色：第一主成分的符号。
// en: The same points, first two numbers of both codes; colour:
// en: the sign of the first principal component.
export function drawCodes(
  x: tf.Tensor2D,
  code: tf.Tensor,
  { axes }: Axes,
) {
  const points = x.arraySync().slice(0, 120);
  const learned = code.arraySync() as number[][];
  points.forEach((point, i) => {
    const scores = axes.map((axis) => dot(point, axis));
    const side = scores[0] > 0 ? 'positive' : 'negative';
    const place = ([first, second = 0]: number[]) => ({
      first: first,
      second,
      side,
    });
    codes.dot({ method: 'pca', ...place(scores) });
    codes.dot({
      method: 'autoencoder',
      ...place(learned[i]),
    });
  });
}
