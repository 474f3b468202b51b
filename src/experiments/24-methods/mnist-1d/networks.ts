import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { dense, drawWeights } from 'lab/nets';
import { unroll, type Cell } from 'lab/recurrent';

type Logits = (waves: tf.Tensor2D) => tf.Tensor2D;
type Build = (rng: Random) => Logits;

const logistic: Build = (rng) =>
  dense([40, 10], { rng }).apply;

// zh: 两个隐层，各 100 个 ReLU，第二层外有捷径。
// en: Two layers of 100 ReLU, a shortcut around the second.
const mlp: Build = (rng) => {
  const { layers } = dense([40, 100, 100, 10], { rng });
  const [first, second, last] = layers;
  return (waves) => {
    const h = first.apply(waves).relu();
    return last.apply(h.add(second.apply(h).relu()));
  };
};

// zh: 三个卷积层，各 25 个核，步长 2，点数 40、20、10、5。
// en: Three convolutions, 25 kernels each: 40 points, 20, 10, 5.
const cnn: Build = (rng) => {
  const layers = [5, 3 * 25, 3 * 25].map(
    (inputs) => dense([inputs, 25], { rng }).layers[0],
  );
  const readout = dense([5 * 25, 10], { rng });
  return (waves) => {
    let x = waves.expandDims<tf.Tensor3D>(2);
    for (const { weights, bias } of layers) {
      const shape = [-1, x.shape[2], 25];
      const kernel = weights.reshape<tf.Tensor3D>(shape);
      x = x.conv1d(kernel, 2, 'same').add(bias).relu();
    }
    return readout.apply(x.reshape([-1, 5 * 25]));
  };
};

// zh: GRU 的一步：重置门、更新门（越大，旧状态留得越多）、候选值。
// en: A step of the GRU: reset gate, update gate (the larger,
// en: the more of the old state stays), candidate.
const step: Cell = (x, { h }, weights) => {
  const inputs = x.matMul(weights.input).add(weights.bias);
  const [a, b, c] = inputs.split(3, 1);
  const [u, v, w] = h.matMul(weights.recurrent).split(3, 1);
  const reset = a.add(u).sigmoid();
  const update = b.add(v).sigmoid();
  const candidate = c.add(reset.mul(w)).tanh();
  return { h: candidate.add(update.mul(h.sub(candidate))) };
};

// zh: 两个 GRU 各 6 个单元，一个从头读，一个从尾读。
// en: Two GRUs of 6 units: from the start, and from the end.
const gru: Build = (rng) => {
  const draw = (inputs: number) =>
    drawWeights(inputs, 3 * 6, { normal: 0.3 }, rng);
  const [forth, back] = [0, 1].map(() => {
    const [input, recurrent] = [draw(1), draw(6)];
    const bias = tf.variable<tf.Rank.R1>(tf.zeros([3 * 6]));
    return unroll(step, { input, recurrent, bias });
  });
  const readout = dense([2 * 40 * 6, 10], { rng });
  return (waves) => {
    const x = waves.expandDims<tf.Tensor3D>(2);
    const h = tf.concat([forth(x), back(x.reverse(1))], 2);
    return readout.apply(h.reshape([-1, 2 * 40 * 6]));
  };
};

export const networks = { logistic, mlp, cnn, gru };
