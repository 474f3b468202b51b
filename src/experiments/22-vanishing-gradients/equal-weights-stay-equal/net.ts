import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { pointsOnCircle } from 'lab/data';
import { drawWeights } from 'lab/nets';

// zh: 两个圆环：里圈 20 个点，标签 1；外圈 40 个，标签 0。
// en: Two rings: 20 points inside with label 1, 40 outside
// en: with label 0.
export function makeRings() {
  const rng = random(seed);
  const rings = [
    ...pointsOnCircle(20, 1),
    ...pointsOnCircle(40, 2),
  ];
  const points = rings.map((point) =>
    point.map((x) => x + rng.normal(0, 0.3)),
  );
  const labels = points.map((_, i) => [i < 20 ? 1 : 0]);
  return [tf.tensor2d(points), tf.tensor2d(labels)];
}

// zh: 每个权重都取 base，再加标准差为 noise 的正态数；偏置为 0。
// en: Each weight is base plus normal noise; biases are 0.
export function makeNet(
  units: number,
  base: number,
  noise: number,
) {
  const rng = random(seed + 1);
  const draw = (rows: number, columns: number) => {
    const normal = { normal: noise };
    const w = drawWeights(rows, columns, normal, rng);
    w.assign(w.add(base));
    return w;
  };
  const w = draw(2, units);
  const b = tf.variable(tf.zeros([1, units]));
  const v = draw(units, 1);
  return { w, b, v, c: tf.variable(tf.zeros([1, 1])) };
}

export type Net = ReturnType<typeof makeNet>;

// zh: 各隐单元的 (w, b, v) 相差最多多少。
// en: How far hidden units differ in (w, b, v), at most.
export function spreadOf({ w, b, v }: Net) {
  const incoming = w.arraySync();
  const rows = [...incoming, b.dataSync(), v.dataSync()];
  const ranges = rows.map(
    (row) => Math.max(...row) - Math.min(...row),
  );
  return Math.max(...ranges);
}
