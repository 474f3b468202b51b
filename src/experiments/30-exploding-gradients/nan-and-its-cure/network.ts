import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { drawWeights } from 'lab/nets';

const units = 16;
const samples = 64;

// zh: 数据：每个样本是一串随机的 0 和 1，目标是第一个数。
// en: Each sample is a string of random bits; the target is
// en: the first of them.
export function makeData(length: number) {
  const rng = random(seed);
  const drawBits = () =>
    Array.from({ length: samples }, () => [rng.integer(2)]);
  const inputs = Array.from({ length }, () =>
    tf.tensor2d(drawBits()),
  );
  return { inputs, target: inputs[0] };
}

// zh: 线性循环网络，循环矩阵是正交矩阵的 radius 倍。
// en: A linear recurrent net; the recurrent matrix is radius
// en: times an orthogonal one.
export function makeNetwork(radius: number) {
  const rng = random(seed + 1);
  const turn = randomOrthogonal(units, units, rng);
  const start = { normal: 1 / Math.sqrt(units) };
  return {
    recurrent: tf.variable(tf.tensor2d(turn).mul(radius)),
    input: drawWeights(1, units, start, rng),
    output: drawWeights(units, 1, start, rng),
    bias: tf.variable(tf.scalar(0)),
  };
}

type Network = ReturnType<typeof makeNetwork>;
export type Data = ReturnType<typeof makeData>;

// zh: 前向走一遍：每一步之后的隐状态，从第 1 步到最后。
// en: The forward pass: the state after each step.
export function statesOf(network: Network, data: Data) {
  const { recurrent, input } = network;
  let h: tf.Tensor = tf.zeros([samples, units]);
  return data.inputs.map((x) => {
    const fresh = tf.matMul(x, input);
    h = tf.matMul(h, recurrent).add(fresh);
    return h;
  });
}

export function lossOf(network: Network, data: Data) {
  const states = statesOf(network, data);
  const last = states[states.length - 1];
  const guess = tf.matMul(last, network.output);
  const error = guess.add(network.bias).sub(data.target);
  return error.square().mean<tf.Scalar>();
}
