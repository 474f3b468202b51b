import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import type { Net } from 'lab/nets';

// zh: 目标 √2·sin(2x₁ + x₂) 的方差约为 1，所以损失 1 等于什么也
// zh: 没学到。
// en: Targets √2·sin(2x₁ + x₂) have a variance of about 1: a loss
// en: of 1 is to have learned nothing.
export function drawBatch(size: number, rng: Random) {
  const points = Array.from({ length: size }, () => [
    rng.uniform(-2, 2),
    rng.uniform(-2, 2),
  ]);
  const wanted = points.map(([x1, x2]) => [
    Math.SQRT2 * Math.sin(2 * x1 + x2),
  ]);
  return { points: tf.tensor(points), wanted };
}

// zh: 最后一个隐层里，对 200 个点输出全是 0 的单元占多少？
// en: Of the last hidden layer, the share of units whose output
// en: is 0 for all of 200 points.
export function deadShare(net: Net, rng: Random) {
  let h: tf.Tensor = drawBatch(200, rng).points;
  for (const layer of net.layers.slice(0, -1))
    h = layer.apply(h).relu();
  return h.max(0).equal(0).mean().dataSync()[0];
}
