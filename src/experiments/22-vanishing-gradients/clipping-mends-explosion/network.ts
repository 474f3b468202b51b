import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { drawWeights } from 'lab/nets';

export const units = 16;
const samples = 64;

// zh: 数据：每个样本是一串随机的 0 和 1，目标是第一个数。
// en: Each sample is a string of random bits; the target is
// en: the first of them.
export function makeData(length: number, from: number) {
  const rng = random(from);
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

export type Network = ReturnType<typeof makeNetwork>;
export type Data = ReturnType<typeof makeData>;

// zh: 最后的输出。每个时刻可以另加一个偏移。
// en: The last output. Each moment may have a shift of its own.
function outputOf(
  { recurrent, input, output, bias }: Network,
  { inputs }: Data,
  shifts: tf.Tensor[] = [],
) {
  let h: tf.Tensor = tf.zeros([samples, units]);
  inputs.forEach((x, t) => {
    const fresh = tf.matMul(x, input).add(shifts[t] ?? 0);
    h = tf.matMul(h, recurrent).add(fresh);
  });
  return tf.matMul(h, output).add(bias);
}

export function lossOf(
  network: Network,
  data: Data,
  shifts?: tf.Tensor[],
) {
  const output = outputOf(network, data, shifts);
  return output.sub(data.target).square().mean<tf.Scalar>();
}

// zh: 输出过半算 1：第一个数说对的占比。
// en: Above a half counts as 1: the share of first bits right.
export function shareRight(network: Network, data: Data) {
  const said = outputOf(network, data).greater(0.5);
  const right = said.equal(data.target.greater(0.5));
  return right.mean().dataSync()[0];
}
