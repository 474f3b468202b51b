import * as tf from '@tensorflow/tfjs';
import { report, table } from 'lab';
import {
  eachProduct,
  outputSide,
  type Shape,
} from './loops';

interface Given {
  shape: Shape;
  image: number[];
  weights: number[];
  delta: number[];
}

// zh: im2col：一个输出位置一行，写下窗口里的全部输入。
// en: im2col: a row for each output place, with all the inputs
// en: in its window.
function patchesOf({ shape, image }: Given) {
  const places = outputSide(shape) ** 2;
  const width = shape.kernel ** 2 * shape.channels;
  const patches = tf.buffer([places, width]);
  eachProduct({ ...shape, filters: 1 }, (o, i, w) => {
    patches.set(image[i], o, w);
  });
  report('patchMemory', patches.size / image.length);
  return patches.toTensor();
}

// zh: 对输入的导数，另一种算法：δ 的格子隔 stride 摆开，四周
// zh: 补零，再与转了 180° 的核做步长 1 的互相关，通道对调。
// en: The derivative by the input, another way: set the cells
// en: of δ apart by the stride, pad them, and slide the kernel
// en: over them, turned by 180°, its channels exchanged.
function byFlippedKernel(
  d: tf.Tensor4D,
  w: tf.Tensor4D,
  { side, filters, kernel, stride, padding }: Shape,
) {
  const wide = side + kernel - 1;
  const spread = tf.buffer<tf.Rank.R4>([
    1,
    wide,
    wide,
    filters,
  ]);
  const placeOf = (at: number) =>
    at * stride + kernel - 1 - padding;
  d.arraySync()[0].forEach((line, row) =>
    line.forEach((values, column) => {
      const [y, x] = [placeOf(row), placeOf(column)];
      if (Math.min(y, x) < 0 || Math.max(y, x) >= wide)
        return;
      values.forEach((value, m) => {
        spread.set(value, 0, y, x, m);
      });
    }),
  );
  const turned = w.reverse([0, 1]);
  const exchanged = turned.transpose<tf.Tensor4D>([
    0, 1, 3, 2,
  ]);
  return tf.conv2d(
    spread.toTensor(),
    exchanged,
    1,
    'valid',
  );
}

export function compareWays(
  given: Given,
  walked: Record<
    'output' | 'weightGradient' | 'imageGradient',
    number[]
  >,
) {
  const { shape, image, weights, delta } = given;
  const { side, channels, filters, kernel } = shape;
  const { stride, padding } = shape;
  const out = outputSide(shape);
  const x = tf.tensor4d(image, [1, side, side, channels]);
  const w = tf
    .tensor(weights)
    .reshape<tf.Tensor4D>([
      kernel,
      kernel,
      channels,
      filters,
    ]);
  const d = tf.tensor4d(delta, [1, out, out, filters]);
  const convolve = (a: tf.Tensor, b: tf.Tensor) =>
    tf.conv2d(
      a as tf.Tensor4D,
      b as tf.Tensor4D,
      stride,
      padding,
    );
  const y = convolve(x, w);
  const [dx, dw] = tf.grads(convolve)([x, w], d);
  const raised = tf.conv2dTranspose(
    d,
    w,
    x.shape,
    stride,
    padding,
  );
  const product = patchesOf(given).matMul(
    w.reshape([-1, filters]),
  );
  const pairs: Record<
    string,
    [number[] | tf.Tensor, tf.Tensor]
  > = {
    loops: [walked.output, y],
    im2col: [product, y],
    weightGradient: [walked.weightGradient, dw],
    flippedKernel: [byFlippedKernel(d, w, shape), dx],
    transposed: [walked.imageGradient, raised],
  };
  const rows = Object.entries(pairs).map(
    ([way, [a, b]]) => {
      const ours = Array.isArray(a) ? a : [...a.dataSync()];
      const theirs = b.dataSync();
      const apart = ours.map((value, n) =>
        Math.abs(value - theirs[n]),
      );
      const largest = b.abs().max().dataSync()[0];
      const gap = Math.max(...apart) / largest;
      report(`${way}Gap`, gap);
      return { way, numbers: ours.length, gap };
    },
  );
  table('agreement', rows);
}
