/** Cases of the kernels that only gradients reach. */
import type { Tensor, Tensor4D } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { floatsOf, type Case } from './values';

const noise = 1e-5;

type Differentiable = [string, (tf: Tfjs, x: Tensor) => Tensor, number[]];

/** Kernels that only gradients reach. */
const differentiated: Differentiable[] = [
  ['avgPool', (tf, x) => tf.avgPool(x as Tensor4D, 2, 1, 'same'), [1, 4, 3, 2]],
  ['cumprod', (tf, x) => tf.cumprod(x, 1), [3, 4]],
  [
    'resizeNearestNeighbor',
    (tf, x) => tf.image.resizeNearestNeighbor(x as Tensor4D, [5, 7]),
    [1, 4, 3, 2],
  ],
  ['maxPool', (tf, x) => tf.maxPool(x as Tensor4D, 2, 1, 'same'), [1, 4, 3, 2]],
  ['avgPool3d', (tf, x) => tf.avgPool3d(x as never, 2, 1, 'same'), [1, 3, 4, 3, 2]],
  ['maxPool3d', (tf, x) => tf.maxPool3d(x as never, 2, 1, 'same'), [1, 3, 4, 3, 2]],
  [
    'conv2d by its input',
    (tf, x) => tf.conv2d(x as Tensor4D, floatsOf(tf, [3, 3, 2, 2]) as Tensor4D, 1, 'same'),
    [1, 4, 3, 2],
  ],
  [
    'conv2d by its filter',
    (tf, w) => tf.conv2d(floatsOf(tf, [1, 4, 3, 2]) as Tensor4D, w as Tensor4D, 1, 'same'),
    [3, 3, 2, 2],
  ],
  [
    'depthwise by its input',
    (tf, x) => tf.depthwiseConv2d(x as Tensor4D, floatsOf(tf, [3, 3, 2, 2]) as Tensor4D, 1, 'same'),
    [1, 4, 3, 2],
  ],
  [
    'depthwise by its filter',
    (tf, w) => tf.depthwiseConv2d(floatsOf(tf, [1, 4, 3, 2]) as Tensor4D, w as Tensor4D, 1, 'same'),
    [3, 3, 2, 2],
  ],
  [
    'conv3d by its input',
    (tf, x) => tf.conv3d(x as never, floatsOf(tf, [2, 2, 2, 2, 3]) as never, 1, 'same'),
    [1, 3, 4, 3, 2],
  ],
  [
    'conv3d by its filter',
    (tf, w) => tf.conv3d(floatsOf(tf, [1, 3, 4, 3, 2]) as never, w as never, 1, 'same'),
    [2, 2, 2, 2, 3],
  ],
  [
    'dilation2d by its input',
    (tf, x) =>
      tf.dilation2d(x as never, floatsOf(tf, [2, 3, 2]) as never, 1, 'same', [1, 1], 'NHWC'),
    [1, 5, 4, 2],
  ],
  [
    'dilation2d by its filter',
    (tf, w) =>
      tf.dilation2d(floatsOf(tf, [1, 5, 4, 2]) as never, w as never, 1, 'same', [1, 1], 'NHWC'),
    [2, 3, 2],
  ],
  [
    'localResponseNormalization',
    (tf, x) => tf.localResponseNormalization(x as Tensor4D, 2, 1, 0.5, 0.75),
    [1, 2, 3, 6],
  ],
  ['resizeBilinear', (tf, x) => tf.image.resizeBilinear(x as Tensor4D, [5, 4]), [1, 3, 3, 2]],
  [
    'resizeNearestNeighbor',
    (tf, x) => tf.image.resizeNearestNeighbor(x as Tensor4D, [5, 4]),
    [1, 3, 3, 2],
  ],
];

function* gradients(): Generator<Case> {
  for (const [name, apply, shape] of differentiated) {
    const gradient = (tf: Tfjs, x: Tensor) => tf.grad((y) => apply(tf, y).mul(1.5))(x);
    yield { name: `gradient of ${name}`, run: (tf) => gradient(tf, floatsOf(tf, shape)), noise };
    yield {
      name: `second gradient of ${name}`,
      run: (tf) => tf.grad((x) => tf.grad((y) => apply(tf, y).square())(x))(floatsOf(tf, shape)),
      noise: 1e-4,
    };
    if (name.endsWith('filter')) {
      continue;
    }
    yield {
      name: `gradient of ${name}, no images`,
      run: (tf) => gradient(tf, tf.zeros([0, ...shape.slice(1)])),
      noise,
    };
  }
}

export const gradientCases: Case[] = [...gradients()];
