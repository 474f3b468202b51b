import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { dense, drawWeights } from 'lab/nets';
import { unroll, type Cell } from 'lab/recurrent';

type Logits = (waves: tf.Tensor2D) => tf.Tensor2D;
type Build = (rng: Random) => Logits;

// zh: 逻辑回归没有隐层。
// en: Logistic regression has no hidden layer.
const logistic: Build = (rng) =>
  dense([40, 10], { rng }).apply;

// zh: MLP 有两个隐层，各 100 个 ReLU，第二层外有捷径。
// en: The MLP has two hidden layers of 100 ReLU each, and a
// en: shortcut around the second.
const mlp: Build = (rng) => {
  const { layers } = dense([40, 100, 100, 10], { rng });
  const [first, second, last] = layers;
  return (waves) => {
    const h = first.apply(waves).relu();
    return last.apply(h.add(second.apply(h).relu()));
  };
};

// zh: 三个卷积层，各 25 个核，步长 2，点数 40、20、10、5。
// en: Three convolutions of 25 kernels each, stride 2, from 40
// en: points to 20, 10 and 5.
const cnn: Build = (rng) => {
  const kernels = [
    [5, 1, 25],
    [3, 25, 25],
    [3, 25, 25],
  ];
  const layers = kernels.map(
    ([width, channels, maps]) =>
      dense([width * channels, maps], { rng }).layers[0],
  );
  const readout = dense([5 * 25, 10], { rng });
  return (waves) => {
    let x = waves.expandDims<tf.Tensor3D>(2);
    layers.forEach(({ weights, bias }, i) => {
      const kernel = weights.reshape<tf.Tensor3D>(
        kernels[i],
      );
      x = x.conv1d(kernel, 2, 'same').add(bias).relu();
    });
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

// zh: 两个 GRU 各 6 个单元，一个从头读，一个从尾读；读出层看
// zh: 全部 40 步的状态。
// en: Two GRUs of 6 units each, one reads from the start, one
// en: from the end; the readout sees the states of all 40 steps.
const gru: Build = (rng) => {
  const normal = 0.3;
  const [forth, back] = [0, 1].map(() =>
    unroll(step, {
      input: drawWeights(1, 3 * 6, { normal }, rng),
      recurrent: drawWeights(6, 3 * 6, { normal }, rng),
      bias: tf.variable(tf.zeros<tf.Rank.R1>([3 * 6])),
    }),
  );
  const readout = dense([2 * 40 * 6, 10], { rng });
  return (waves) => {
    const x = waves.expandDims<tf.Tensor3D>(2);
    const both = [forth(x), back(x.reverse(1))];
    const states = tf.concat(both, 2);
    return readout.apply(states.reshape([-1, 2 * 40 * 6]));
  };
};

export const networks = { logistic, mlp, cnn, gru };
