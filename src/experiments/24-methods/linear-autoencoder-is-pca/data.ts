import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { eigen } from './eigen';

const deviations = [2, 1.4, 0.9, 0.5, 0.3];

// zh: 五个互不相关的正态分量，再用一个随机正交矩阵转到
// zh: 任意方向，最后整体平移 offset。
// en: Five uncorrelated normal components, turned by a random
// en: orthogonal matrix, then shifted by offset.
export function drawPoints(
  offset: number,
  centred: boolean,
) {
  const rng = random(seed);
  const noise = deviations.map(() =>
    deviations.map(() => rng.normal()),
  );
  const square = noise.map((row) =>
    noise.map((other) => dot(row, other)),
  );
  const turn = eigen(square).vectors;
  const points = Array.from({ length: 400 }, () => {
    const parts = deviations.map((s) => rng.normal(0, s));
    return turn.map((_, i) =>
      parts.reduce(
        (sum, p, k) => sum + p * turn[k][i],
        0,
      ),
    );
  });
  return tf.tidy(() => {
    const x = tf
      .tensor2d(points)
      .add(offset / Math.sqrt(5));
    const shown = centred ? x.sub(x.mean(0)) : x;
    return shown as tf.Tensor2D;
  });
}

export interface Axes {
  axes: number[][];
  discarded: number;
}

export function principalAxes(
  x: tf.Tensor2D,
  count: number,
): Axes {
  const covariance = tf.tidy(() => {
    const centred = x.sub(x.mean(0));
    const product = tf.matMul(centred, centred, true);
    return product.div(x.shape[0]).arraySync();
  }) as number[][];
  const { values, vectors } = eigen(covariance);
  const rest = values.slice(count);
  return {
    axes: vectors.slice(0, count),
    discarded: rest.reduce((sum, value) => sum + value, 0),
  };
}

export const dot = (
  a: readonly number[],
  b: readonly number[],
) => a.reduce((sum, value, i) => sum + value * b[i], 0);
