import * as tf from '@tensorflow/tfjs';

const size = 13;

// zh: 卷积核全取 1，在正中放一个 1：它传到哪些位置，走几条
// zh: 路。反过来看，就是一个输出看得见的输入。
// en: Kernels of ones, and a one in the middle: where does it
// en: get to, and on how many paths? Read backwards, this is
// en: what an output sees of the input.
export function pathsThrough(layers: number): number[][] {
  return tf.tidy(() => {
    const ones = tf.ones<tf.Rank.R4>([3, 3, 1, 1]);
    const middle = Math.floor(size ** 2 / 2);
    const point = tf.oneHot(
      [middle],
      size ** 2,
      1,
      0,
      'float32',
    );
    let image = tf.reshape<tf.Rank.R4>(point, [
      1,
      size,
      size,
      1,
    ]);
    for (let i = 0; i < layers; i++) {
      image = tf.conv2d(image, ones, 1, 'same');
    }
    return tf
      .reshape<tf.Rank.R2>(image, [size, size])
      .arraySync();
  });
}
