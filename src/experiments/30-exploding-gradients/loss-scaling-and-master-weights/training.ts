import * as tf from '@tensorflow/tfjs';
import { chart, random, seed, steps } from 'lab';
import { roundTo } from 'lab/floating-point';
import { dense } from 'lab/nets';

// zh: 指数位管范围，尾数位管间隔。
// en: Exponent bits give the range, fraction bits the spacing.
const formats = {
  fp32: { exponentBits: 8, fractionBits: 23 },
  fp16: { exponentBits: 5, fractionBits: 10 },
  bf16: { exponentBits: 8, fractionBits: 7 },
};

// zh: scale 是损失的放大倍数；dynamic 让它自己调整。
// en: scale is what the loss is multiplied by; dynamic lets
// en: it adjust itself.
export interface Plan {
  format: keyof typeof formats;
  scale: number;
  dynamic: boolean;
  master: boolean;
  stochastic: boolean;
}

export const scales = chart('scales', {
  x: 'step',
  y: { field: 'scale', scale: 'log' },
});

// zh: 任务：64 个固定的点，拟合 y = x₁x₂。损失另乘 lossSize，学习率
// zh: 除以它，像 Adam 那样把大小抵消掉：在精确的算术里什么都不变。
// en: The task: y = x₁x₂ on 64 fixed points. The loss is also
// en: multiplied by lossSize and the rate divided by it, as
// en: Adam would cancel it: in exact arithmetic nothing
// en: changes.
export function train(
  plan: Plan,
  settings: Record<
    'rate' | 'lossSize' | 'growEvery',
    number
  >,
) {
  const { rate, lossSize, growEvery } = settings;
  const rng = random(seed);
  const rows = Array.from({ length: 64 }, () => [
    rng.uniform(-1, 1),
    rng.uniform(-1, 1),
  ]);
  const x = tf.tensor2d(rows);
  const y = tf.tensor2d(rows.map(([a, b]) => [a * b]));
  const net = dense([2, 16, 1], {
    activation: 'tanh',
    rng,
  });
  const weights = net.parameters;
  const chance = plan.stochastic
    ? () => rng.uniform()
    : undefined;
  const cast = (t: tf.Tensor, by?: () => number) => {
    const values = [...t.dataSync()].map((value) =>
      roundTo(formats[plan.format], value, by),
    );
    return tf.tensor(values, t.shape);
  };
  // zh: 主权重（或 16 位的权重自己）收更新；前向用 16 位的那一份。
  // en: Master weights (or the 16-bit ones themselves) take
  // en: the updates; the forward pass uses the 16-bit copy.
  const kept = weights.map((w) => tf.variable(w));
  weights.forEach((w) => w.assign(cast(w)));
  let { scale } = plan;
  let good = 0;
  const losses: number[] = [];
  const skipped: number[] = [];
  let [lostShare, greatest] = [0, 0];
  for (const step of steps(800)) {
    const lossOf = () =>
      net.apply(x).sub(y).square().mean<tf.Scalar>();
    const { value, grads } = tf.variableGrads(
      () => lossOf().mul(lossSize * scale),
      weights,
    );
    losses.push(value.dataSync()[0] / (lossSize * scale));
    const exact = weights.map(({ name }) => grads[name]);
    const stored = exact.map((g) => cast(g));
    const numbers = stored.flatMap((g) => [
      ...g.dataSync(),
    ]);
    if (step === 1) {
      const zeros = numbers.filter((g) => g === 0);
      lostShare = zeros.length / numbers.length;
      greatest = Math.max(
        ...exact.map((g) =>
          Math.max(...g.abs().dataSync()),
        ),
      );
    }
    if (plan.dynamic) scales.line({ step, scale });
    if (!numbers.every(Number.isFinite)) {
      // zh: 有 Inf：跳过这一步，倍数减半。
      // en: An Inf: skip the step, halve the scale.
      skipped.push(step);
      good = 0;
      if (plan.dynamic) scale /= 2;
      continue;
    }
    stored.forEach((g, i) => {
      const move = g.mul(rate / (lossSize * scale));
      const updated = kept[i].sub(move);
      kept[i].assign(
        plan.master ? updated : cast(updated, chance),
      );
      weights[i].assign(cast(kept[i]));
    });
    // zh: 连着 growEvery 步都好，倍数加倍。
    // en: After growEvery good steps in a row, double it.
    good++;
    if (plan.dynamic && good % growEvery === 0) scale *= 2;
  }
  // zh: 最大的梯度要减半几次，才小于 65520？
  // en: How often must the greatest gradient be halved to be
  // en: below 65520?
  const halvings = Math.log2(greatest / 65520);
  const needed = Math.max(0, Math.floor(halvings) + 1);
  return { losses, skipped, lostShare, needed };
}
