import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { dense, drawWeights } from 'lab/nets';

export interface Program {
  parameters: tf.Variable[];
  rate: number;
  clip?: number;
  draw: () => tf.Tensor[];
  loss: (...batch: tf.Tensor[]) => tf.Tensor;
}

type Make = (rng: Random, repaired: boolean) => Program;

const drawRows = (rng: Random, rows: number, size = 2) =>
  Array.from({ length: rows }, () =>
    Array.from({ length: size }, () => rng.normal()),
  );
const mean = (errors: tf.Tensor) => errors.square().mean();

// zh: 一、爆炸：线性循环 40 步，每步放大 1.25 倍。修：裁剪到 1。
// en: 1. Explosion: a linear recurrence of 40 steps, each
// en: times 1.25. Repair: clip at 1.
const explosion: Make = (rng, repaired) => {
  const turn = randomOrthogonal(8, 8, rng);
  const w = tf.variable(tf.tensor2d(turn).mul(1.25));
  return {
    parameters: [w],
    rate: 0.01,
    clip: repaired ? 1 : Infinity,
    draw: () => [tf.tensor2d(drawRows(rng, 8, 8))],
    loss: (x) => {
      let h = x;
      for (let t = 0; t < 40; t++) h = tf.matMul(h, w);
      return mean(h.sub(x));
    },
  };
};

// zh: 拟合 y = x₁x₂ 的小网络，二和三都用它。
// en: A small net that fits y = x₁x₂, for both 2 and 3.
function fit(rng: Random, rate: number): Program {
  const { parameters, apply } = dense([2, 16, 1], { rng });
  return {
    parameters,
    rate,
    draw: () => {
      const rows = drawRows(rng, 16);
      const products = rows.map(([a, b]) => [a * b]);
      return [tf.tensor2d(rows), tf.tensor2d(products)];
    },
    loss: (x, y) => mean(apply(x).sub(y)),
  };
}

// zh: 二、学习率太大。修：缩到十分之一。
// en: 2. A rate too large. Repair: a tenth of it.
const rate: Make = (rng, repaired) =>
  fit(rng, repaired ? 0.05 : 0.5);

// zh: 三、坏数据：二十行里有一行缺一个数。修：只留完好的行。
// en: 3. Bad data: one row in two hundred lacks a number.
// en: Repair: keep whole rows only.
const data: Make = (rng, repaired) => {
  const program = fit(rng, 0.05);
  const spoil = (row: number[]) =>
    rng.integer(200) === 0 ? [NaN, row[1]] : row;
  return {
    ...program,
    draw: () => {
      const rows = drawRows(rng, 16).map(spoil);
      const kept = rows.filter(
        (row) => !repaired || row.every(Number.isFinite),
      );
      const products = kept.map(([a, b]) => [a * b]);
      return [tf.tensor2d(kept), tf.tensor2d(products)];
    },
  };
};

// zh: 四、log 0：p 在 float32 里舍入成 1，log(1 − p) 就是 −Inf。
// zh: 修：由 logit 算损失。
// en: 4. log 0: once p rounds to 1 in float32, log(1 − p) is
// en: −Inf. Repair: the loss from the logit.
const log: Make = (rng, repaired) => {
  const w = drawWeights(2, 1, 'zeros', rng);
  return {
    parameters: [w],
    rate: 0.5,
    draw: () => {
      const rows = drawRows(rng, 16, 3).map(([a, b, c]) =>
        rng.integer(20) ? [a, b] : [10 * a, 10 * b + c],
      );
      const labels = rows.map(([a, b]) => [
        Number(a + b > 0),
      ]);
      return [tf.tensor2d(rows), tf.tensor2d(labels)];
    },
    loss: (x, y) => {
      const z = tf.matMul(x, w);
      if (repaired)
        return tf.losses.sigmoidCrossEntropy(y, z);
      const p = tf.sigmoid(z);
      const no = tf.sub(1, y);
      return y
        .mul(tf.log(p))
        .add(no.mul(tf.log(tf.sub(1, p))))
        .mean()
        .neg();
    },
  };
};

// zh: 五、√ 在 0 处：一批里同一件东西配成了一对，距离是 0。修：根号
// zh: 里加 10⁻⁸。
// en: 5. √ at 0: a pair of the same item twice, at distance
// en: 0. Repair: 10⁻⁸ under the root.
const root: Make = (rng, repaired) => {
  const w = drawWeights(2, 2, { normal: 0.5 }, rng);
  const items = drawRows(rng, 100);
  const pick = () =>
    tf.tensor2d(
      Array.from(
        { length: 8 },
        () => items[rng.integer(100)],
      ),
    );
  return {
    parameters: [w],
    rate: 0.05,
    draw: () => [pick(), pick()],
    loss: (a, b) => {
      const gap = tf.matMul(a.sub(b), w);
      const q = gap.square().sum(1);
      const wanted = a.sub(b).square().sum(1).sqrt();
      const epsilon = repaired ? 1e-8 : 0;
      return mean(q.add(epsilon).sqrt().sub(wanted));
    },
  };
};

export const programs = {
  explosion,
  rate,
  data,
  log,
  root,
};
