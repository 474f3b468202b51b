import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { drawWeights } from 'lab/nets';

const corners = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const xor = [[0], [1], [1], [0]];

export interface Kind {
  name: string;
  width: number;
}

// zh: 全部网络排成一批：第一维是网络，省得一个个训练。
// en: All networks in one batch: the first axis is the network.
export function makeNetworks(
  kinds: Kind[],
  weightScale: number,
) {
  const owners = kinds.flatMap((kind) =>
    Array<Kind>(40).fill(kind),
  );
  const count = owners.length;
  const widths = owners.map(({ width }) => width);
  const most = Math.max(...widths);

  // zh: 掩码：宽度为 h 的网络只用前 h 个单元；
  // zh: 没有隐层的网络，输入直接连到输出。
  // en: Masks: a network of width h has its first h units;
  // en: without a hidden layer the inputs go to the output.
  const column = tf.tensor2d(widths, [count, 1]);
  const hasUnit = column.greater(tf.range(0, most));
  const isDirect = tf.equal(widths, 0);

  const rng = random(seed);
  const start = { normal: weightScale };
  const draw = (rows: number, columns: number) =>
    drawWeights(rows, columns, start, rng);
  const hiddenWeights = draw(2, count * most);
  const hiddenBias = tf.variable(tf.zeros([count * most]));
  const outputWeights = draw(count, most);
  const directDrawn = draw(2, count);
  const outputBias = tf.variable(tf.zeros([count]));
  const directWeights = () => directDrawn.mul(isDirect);

  // zh: 每个点（行）上每个网络（列）的输出，取 sigmoid 之前。
  // en: Output for each point (row) by each network (column),
  // en: before the sigmoid.
  function logits(points: number[][]) {
    const sums = tf.matMul(points, hiddenWeights);
    const hidden = sums.add(hiddenBias).tanh();
    return hidden
      .reshape([points.length, count, most])
      .mul(outputWeights.mul(hasUnit))
      .sum(2)
      .add(tf.matMul(points, directWeights()))
      .add(outputBias);
  }

  // zh: 交叉熵，在四个角上平均；每个网络一个数。
  // en: Cross-entropy averaged over the corners, one per network.
  function losses() {
    const z = logits(corners);
    return tf.softplus(z).sub(z.mul(xor)).mean(0);
  }
  return { owners, logits, losses, directWeights };
}

export type Networks = ReturnType<typeof makeNetworks>;
