import * as tf from '@tensorflow/tfjs';
import { chart, random, report, seed } from 'lab';

const length = 32;

// zh: 环形平移：移出右端的从左端回来。
// en: A circular shift: what leaves on the right comes back on
// en: the left.
const shifted = (x: tf.Tensor, by: number) =>
  x.gather(
    Array.from(
      { length },
      (_, i) => (i - by + length) % length,
    ),
  );

export function compareOrders(
  shift: number,
  kernelSize: number,
) {
  const plot = chart('orders', {
    x: 'position',
    y: 'output',
    color: 'order',
    facet: 'layer',
  });
  const rng = random(seed);
  const draw = (size: number) =>
    Array.from({ length: size }, () => rng.normal());
  const kernel = draw(kernelSize);
  const matrix = tf
    .tensor2d(draw(length * length), [length, length])
    .div(Math.sqrt(length));
  // zh: 一个尖峰加一点噪声。
  // en: One bump and a little noise.
  const x = tf.tensor1d(
    Array.from(
      { length },
      (_, i) =>
        2 * Math.exp(-(((i - 10) / 2) ** 2)) +
        rng.normal(0, 0.2),
    ),
  );

  // zh: 卷积：每个位置都用同一个核加权邻近的输入。
  // en: Convolution: each place weighs its neighbours with the
  // en: same kernel.
  const half = (kernelSize - 1) / 2;
  const convolution = (signal: tf.Tensor) =>
    kernel
      .map((weight, i) =>
        shifted(signal, half - i).mul(weight),
      )
      .reduce((sum, part) => sum.add(part));
  const dense = (signal: tf.Tensor) =>
    signal
      .reshape([1, length])
      .matMul(matrix)
      .reshape([length]);
  const layers = { convolution, dense };
  for (const [layer, apply] of Object.entries(layers)) {
    const shiftFirst = apply(shifted(x, shift));
    const shiftAfter = shifted(apply(x), shift);
    // zh: 差有多长？以结果的长度为 1。
    // en: How long is the difference, with the result as 1?
    const gap = shiftFirst.sub(shiftAfter).norm();
    const error = gap.div(shiftAfter.norm());
    report(`${layer}Error`, error.dataSync()[0]);
    const orders = { shiftFirst, shiftAfter };
    for (const [order, result] of Object.entries(orders)) {
      result.dataSync().forEach((output, position) => {
        plot.line({ layer, order, position, output });
      });
    }
  }
  // zh: 卷积之后全局平均：平移改变不了它，这才是不变。
  // en: The mean over all places: no shift changes that, and
  // en: this is invariance.
  const mean = (signal: tf.Tensor) =>
    convolution(signal).mean();
  const change = mean(shifted(x, shift)).sub(mean(x)).abs();
  report('pooledChange', change.dataSync()[0]);
}
