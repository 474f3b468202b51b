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
  const bits = Array.from({ length }, () =>
    tf.tensor2d(
      Array.from({ length: samples }, () => [
        rng.integer(2),
      ]),
    ),
  );
  return { inputs: bits, target: bits[0] };
}

// zh: 线性循环网络，循环矩阵是正交矩阵的 radius 倍。
// en: A linear recurrent net; the recurrent matrix is radius
// en: times an orthogonal one.
export function makeNetwork(radius: number) {
  const rng = random(seed + 1);
  const turn = randomOrthogonal(units, units, rng);
  const start = { normal: 1 / Math.sqrt(units) };
  return tf.tidy(() => ({
    recurrent: tf.variable(tf.tensor2d(turn).mul(radius)),
    input: drawWeights(1, units, start, rng),
    output: drawWeights(units, 1, start, rng),
    bias: tf.variable(tf.scalar(0)),
  }));
}

export type Network = ReturnType<typeof makeNetwork>;
export type Data = ReturnType<typeof makeData>;

export function readout(network: Network, h: tf.Tensor) {
  const { output, bias } = network;
  return tf.matMul(h, output).add(bias);
}

export function step(
  { recurrent, input }: Network,
  h: tf.Tensor,
  x: tf.Tensor,
) {
  return tf.matMul(h, recurrent).add(tf.matMul(x, input));
}

export function lossOf(network: Network, data: Data) {
  let h: tf.Tensor = tf.zeros([samples, units]);
  for (const x of data.inputs) h = step(network, h, x);
  const error = readout(network, h).sub(data.target);
  return error.square().mean<tf.Scalar>();
}

// zh: 损失对每个时刻的隐状态的梯度，最后一个时刻在前。
// en: The gradient with respect to the state at each moment,
// en: the last moment first.
export function gradientByLag(
  network: Network,
  data: Data,
) {
  return tf.tidy(() => {
    const states: tf.Tensor[] = [
      tf.zeros([samples, units]),
    ];
    for (const x of data.inputs) {
      states.push(step(network, states.at(-1)!, x));
    }
    const last = (h: tf.Tensor) =>
      readout(network, h).sub(data.target).square().mean();
    let delta = tf.grad(last)(states.at(-1)!);
    const norms = [norm([delta])];
    for (let t = states.length - 2; t >= 1; t--) {
      const through = (h: tf.Tensor) =>
        step(network, h, data.inputs[t]);
      delta = tf.grad(through)(states[t], delta);
      norms.push(norm([delta]));
    }
    return norms;
  });
}

// zh: 用双精度求和，以免平方溢出 float32。
// en: In double precision, so that squares do not overflow.
export function norm(tensors: tf.Tensor[]) {
  let sum = 0;
  for (const tensor of tensors) {
    for (const x of tensor.dataSync()) sum += x * x;
  }
  return Math.sqrt(sum);
}
