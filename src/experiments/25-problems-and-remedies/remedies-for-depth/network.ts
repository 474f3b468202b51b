import * as tf from '@tensorflow/tfjs';
import { param, random, seed } from 'lab';
import { depth, remedies } from './remedies';

const width = param('width', 32, [8, 128, 8]);
const kinds = ['relu', 'tanh', 'sigmoid'] as const;
const activation = param('activation', 'relu', kinds);
const gateBias = param('gateBias', -2, [-6, 2, 0.5]);

// zh: 五个网络放在一起算，第一个下标说是哪一个。
// en: Five nets in one computation: the first index says which.
const nets = 5;

// zh: 数据：两坐标同号为一类，异号为另一类。
// en: Data: do the two coordinates have the same sign?
const rng = random(seed + 1);
const next = () => rng.uniform(-1.7, 1.7);
const points = Array.from({ length: 2 * 64 }, next);
const x = tf.tensor(points, [1, 64, 2]).tile([nets, 1, 1]);
const y = x.prod(2, true).greater(0).toFloat();

// zh: 五个数从小到大，发散的排在最后；第三个是中位数。
// en: In order, with what diverged last; the third of five is
// en: their median.
export const ranked = (values: Iterable<number>) =>
  Array.from(values, (v) =>
    isFinite(v) ? v : Infinity,
  ).sort((a, b) => a - b);

// zh: BatchNorm 的核心：在小批量上，每个特征减均值、除标准差。
// en: The core of BatchNorm: over the mini-batch each feature
// en: is centred and divided by its standard deviation.
function standardize(z: tf.Tensor) {
  const centred = z.sub(z.mean(1, true));
  const variance = centred.square().mean(1, true);
  return centred.mul(variance.add(1e-5).rsqrt());
}

export function makeNets(name: string) {
  const { gain, normalizes, join } = remedies[name];
  const rng = random(seed);
  const normal = (rows: number, columns: number, k = 1) => {
    const next = () => rng.normal(0, Math.sqrt(k / rows));
    const length = nets * rows * columns;
    const values = Array.from({ length }, next);
    const start = tf.tensor(values, [nets, rows, columns]);
    return tf.variable(start);
  };
  const filled = (value: number) =>
    tf.variable(tf.fill([nets, 1, width], value));
  const input = normal(2, width);
  const layers = Array.from({ length: depth }, () => ({
    weights: normal(width, width, gain),
    scale: filled(1),
    shift: filled(0),
    gates: normal(width, width),
    gateBias: filled(gateBias),
  }));
  const output = normal(width, 1);

  // zh: probes 是加在各层输出上的零：损失对它们的梯度，
  // zh: 就是对各层输出的梯度。
  // en: Probes are zeros added to the layers' outputs: their
  // en: gradients are those of the outputs.
  const forward = (probes?: tf.Tensor[]) => {
    const units: tf.Tensor[] = [];
    let h: tf.Tensor = x.matMul(input);
    layers.forEach((own, i) => {
      let z: tf.Tensor = h.matMul(own.weights);
      if (normalizes)
        z = standardize(z).mul(own.scale).add(own.shift);
      units[i] = tf[activation](z);
      const gate = () =>
        h.matMul(own.gates).add(own.gateBias).sigmoid();
      h = join(h, units[i], gate);
      if (probes) h = h.add(probes[i]);
    });
    return { units, logits: h.matMul(output) };
  };

  // zh: 对数损失，直接由 logit 计算；每个网络一个数。
  // en: Log-loss from the logits: one number a net.
  const losses = (probes?: tf.Tensor[]) => {
    const { logits } = forward(probes);
    const each = logits.softplus().sub(logits.mul(y));
    return each.mean([1, 2]);
  };

  // zh: 损失对各层输出的梯度有多长？以最后一层的为 1，取中位数。
  // en: Lengths of the gradients in the layers' outputs, where
  // en: the last layer's is 1: medians.
  const gradientRatios = () => {
    const zeros = forward().units.map((u) => u.mul(0));
    const total = (...probes: tf.Tensor[]) =>
      losses(probes).sum();
    const size = (slope: tf.Tensor) =>
      Math.hypot(...slope.dataSync());
    const grads = tf.grads(total)(zeros);
    const norms = grads.map((s) => tf.unstack(s).map(size));
    const last = norms[depth - 1];
    return norms.map(
      (each) =>
        ranked(each.map((norm, i) => norm / last[i]))[2],
    );
  };

  // zh: 各层有多大比例的单元，对全部样本都输出 0？
  // en: What share of each layer gives 0 for all samples?
  const deadShares = () =>
    forward().units.map((unit) => {
      const isOn = unit.notEqual(0).any(1).toFloat();
      return 1 - isOn.mean().dataSync()[0];
    });

  const own = layers.flatMap((one) => Object.values(one));
  const trainable = [input, ...own, output];
  return { losses, gradientRatios, deadShares, trainable };
}
