import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { randomOrthogonal } from 'lab/linear-algebra';
import { drawWeights } from 'lab/nets';

const units = 16;
const samples = 32;
const rng = random(seed);
const drawBits = () =>
  Array.from({ length: samples }, () => [rng.integer(2)]);

// zh: 线性循环网络，循环矩阵是正交矩阵的 radius 倍。每个时刻另有
// zh: 一个偏移，始终是 0：损失对它的梯度，就是传回那个时刻的梯度。
// en: A linear recurrent net; the recurrent matrix is radius
// en: times an orthogonal one. Each moment has a shift that
// en: stays 0; its gradient is what comes back to that moment.
export function makeNetwork(
  radius: number,
  length: number,
) {
  const turn = randomOrthogonal(units, units, rng);
  const start = { normal: 1 / Math.sqrt(units) };
  return {
    weights: [
      tf.variable(tf.tensor2d(turn).mul(radius)),
      drawWeights(1, units, start, rng),
      drawWeights(units, 1, start, rng),
      tf.variable(tf.scalar(0)),
    ],
    shifts: Array.from({ length }, () =>
      tf.variable(tf.zeros([1, units])),
    ),
  };
}

type Network = ReturnType<typeof makeNetwork>;

// zh: 每一步一批新数据：一串随机的 0 和 1，目标是第一个数。
// en: Fresh data each step: strings of random bits; the target
// en: is the first.
export function lossOf(network: Network) {
  const { weights, shifts } = network;
  const [recurrent, input, output, bias] = weights;
  const inputs = shifts.map(() => tf.tensor2d(drawBits()));
  let h: tf.Tensor = tf.zeros([samples, units]);
  inputs.forEach((x, t) => {
    const fresh = tf.matMul(x, input).add(shifts[t]);
    h = tf.matMul(h, recurrent).add(fresh);
  });
  const guess = tf.matMul(h, output).add(bias);
  const error = guess.sub(inputs[0]);
  return error.square().mean<tf.Scalar>();
}
