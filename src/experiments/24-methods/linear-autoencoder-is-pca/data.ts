import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import {
  randomOrthogonal,
  symmetricEigen,
} from 'lab/linear-algebra';

const deviations = [2, 1.4, 0.9, 0.5, 0.3];

// zh: 五个互不相关的正态分量，再用一个随机正交矩阵转到
// zh: 任意方向，最后整体平移 offset。
// en: Five uncorrelated normal components, turned by a random
// en: orthogonal matrix, then shifted by offset.
export function drawPoints(offset: number): tf.Tensor {
  const rng = random(seed);
  const turn = randomOrthogonal(5, 5, rng);
  const parts = Array.from({ length: 400 }, () =>
    deviations.map((s) => rng.normal(0, s)),
  );
  const turned = tf.matMul(parts, turn);
  return turned.add(offset / Math.sqrt(5));
}

export interface Axes {
  axes: number[][];
  discarded: number;
}

export function principalAxes(
  x: tf.Tensor,
  count: number,
): Axes {
  const centred = x.sub(x.mean(0));
  const product = tf.matMul(centred, centred, true);
  const covariance = product.div(x.shape[0]).arraySync();
  const { values, vectors } = symmetricEigen(
    covariance as number[][],
  );
  const rest = values.slice(0, -count);
  return {
    axes: vectors.reverse().slice(0, count),
    discarded: rest.reduce((sum, value) => sum + value, 0),
  };
}
