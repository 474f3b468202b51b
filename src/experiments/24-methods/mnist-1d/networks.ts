import * as tf from '@tensorflow/tfjs';
import { type Random } from 'lab';
import { drawWeights } from 'lab/nets';
import { unroll, type Cell } from 'lab/recurrent';
import { points } from './waves';

export type Architecture =
  'logistic' | 'mlp' | 'cnn' | 'gru';
export interface Network {
  variables: tf.Variable[];
  logits: (waves: tf.Tensor2D) => tf.Tensor2D;
}

// zh: 一个仿射层；deviation 缺省为 He 的取法。
// en: An affine layer; the deviation is He's unless given.
function affine(
  rng: Random,
  inputs: number,
  outputs: number,
  deviation = Math.sqrt(2 / inputs),
) {
  const draws = Array.from(
    { length: inputs * outputs },
    () => rng.normal(0, deviation),
  );
  const { weights, bias } = tf.tidy(() => ({
    weights: tf.variable(
      tf.tensor2d(draws, [inputs, outputs]),
    ),
    bias: tf.variable(tf.zeros([outputs])),
  }));
  const variables: tf.Variable[] = [weights, bias];
  const apply = (x: tf.Tensor): tf.Tensor2D =>
    x.matMul(weights).add(bias);
  return { variables, apply };
}

// zh: 逻辑回归没有隐层，MLP 有两层，各 100 个 ReLU。
// en: Logistic regression has no hidden layer, the MLP two of
// en: 100 ReLU each.
function dense(rng: Random, sizes: number[]): Network {
  const layers = sizes
    .slice(1)
    .map((size, i) => affine(rng, sizes[i], size));
  return {
    variables: layers.flatMap(({ variables }) => variables),
    logits: (waves) =>
      layers.reduce<tf.Tensor2D>(
        (x, layer, i) =>
          layer.apply(i === 0 ? x : x.relu()),
        waves,
      ),
  };
}

// zh: 三个卷积层，各 25 个核：宽 4、步长 2，点数 40、20、10、5。
// en: Three convolutions of 25 kernels each: width 4, stride 2,
// en: from 40 points to 20, 10 and 5.
function convolutional(rng: Random, maps = 25): Network {
  const kernels = [1, maps, maps].map((channels) =>
    affine(rng, 4 * channels, maps),
  );
  const readout = affine(rng, 5 * maps, 10);
  // zh: 相邻两对点拼成一个窗口，所有窗口乘同一个矩阵。
  // en: Two neighbouring pairs of points make a window; all
  // en: windows meet the same matrix.
  const convolve = (
    x: tf.Tensor,
    kernel: ReturnType<typeof affine>,
    half: number,
  ) => {
    const pairs = x.reshape([x.shape[0], half, -1]);
    const width = pairs.shape[2]!;
    const next = pairs
      .slice([0, 1, 0], [-1, half - 1, width])
      .pad([
        [0, 0],
        [0, 1],
        [0, 0],
      ]);
    const windows = tf.concat([pairs, next], 2);
    return kernel
      .apply(windows.reshape([-1, 2 * width]))
      .relu();
  };
  return {
    variables: [...kernels, readout].flatMap(
      ({ variables }) => variables,
    ),
    logits: (waves) => {
      let x: tf.Tensor = waves;
      let half = points / 2;
      for (const kernel of kernels) {
        x = convolve(x, kernel, half).reshape([
          waves.shape[0],
          -1,
        ]);
        half /= 2;
      }
      return readout.apply(x);
    },
  };
}

// zh: GRU 的一步：重置门、更新门（越大，旧状态留得越多）、候选值。
// en: A step of the GRU: reset gate, update gate (the larger,
// en: the more of the old state stays), candidate.
const step: Cell = (x, { h }, weights) => {
  const { input, recurrent, bias } = weights;
  const [a, b, c] = x.matMul(input).add(bias).split(3, 1);
  const [u, v, w] = h.matMul(recurrent).split(3, 1);
  const reset = a.add(u).sigmoid();
  const update = b.add(v).sigmoid();
  const fresh = c.add(reset.mul(w)).tanh();
  return { h: fresh.add(update.mul(h.sub(fresh))) };
};

// zh: 两个 GRU 各 6 个单元，一个从头读，一个从尾读，与论文相同；
// zh: 读出层看全部 40 步的状态。
// en: Two GRUs of 6 units, as published: one reads from the
// en: start, one from the end; the readout sees the states of
// en: all 40 steps.
function recurrent(rng: Random, units = 6): Network {
  const width = 3 * units;
  const draw = () => ({
    input: drawWeights(1, width, { normal: 0.3 }, rng),
    recurrent: drawWeights(
      units,
      width,
      { normal: 0.3 },
      rng,
    ),
    bias: tf.tidy(() =>
      tf.variable(tf.zeros<tf.Rank.R1>([width])),
    ),
  });
  const [forth, back] = [draw(), draw()];
  const read = unroll(step, forth);
  const readBack = unroll(step, back);
  const readout = affine(rng, 2 * points * units, 10);
  return {
    variables: [
      ...Object.values(forth),
      ...Object.values(back),
      ...readout.variables,
    ],
    logits: (waves) => {
      const x = waves.expandDims<tf.Tensor3D>(2);
      const states = [read(x), readBack(x.reverse(1))];
      return readout.apply(
        tf.concat(states, 2).reshape([waves.shape[0], -1]),
      );
    },
  };
}

export const build: Record<
  Architecture,
  (rng: Random) => Network
> = {
  logistic: (rng) => dense(rng, [points, 10]),
  mlp: (rng) => dense(rng, [points, 100, 100, 10]),
  cnn: (rng) => convolutional(rng),
  gru: (rng) => recurrent(rng),
};
