import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export const starts = 40;
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
  const rng = random(seed);
  const owners = kinds.flatMap((kind) =>
    Array.from({ length: starts }, () => kind),
  );
  const count = owners.length;
  const most = Math.max(...kinds.map(({ width }) => width));
  const draw = (...shape: number[]) => {
    const normal = () => rng.normal(0, weightScale);
    const size = tf.util.sizeFromShape(shape);
    const values = Array.from({ length: size }, normal);
    return tf.tidy(() =>
      tf.variable(tf.tensor(values, shape)),
    );
  };
  const zeros = (...shape: number[]) =>
    tf.tidy(() => tf.variable(tf.zeros(shape)));

  // zh: 掩码：宽度为 h 的网络只用前 h 个单元；
  // zh: 没有隐层的网络，输入直接连到输出。
  // en: Masks: a network of width h has its first h units;
  // en: without a hidden layer the inputs go to the output.
  const hasUnit = tf.tensor2d(
    owners.map(({ width }) =>
      Array.from({ length: most }, (_, unit) =>
        unit < width ? 1 : 0,
      ),
    ),
  );
  const isDirect = tf.tensor1d(
    owners.map(({ width }) => (width === 0 ? 1 : 0)),
  );
  const hiddenWeights = draw(2, count * most);
  const hiddenBias = zeros(count * most);
  const outputWeights = draw(count, most);
  const directWeights = draw(2, count);
  const outputBias = zeros(count);

  // zh: 每个点（行）上每个网络（列）的输出，取 sigmoid 之前。
  // en: Output for each point (row) by each network (column),
  // en: before the sigmoid.
  function logits(points: number[][]) {
    const x = tf.tensor2d(points);
    const hidden = tf
      .matMul(x, hiddenWeights)
      .add(hiddenBias)
      .tanh()
      .reshape([points.length, count, most]);
    return hidden
      .mul(outputWeights.mul(hasUnit))
      .sum(2)
      .add(tf.matMul(x, directWeights).mul(isDirect))
      .add(outputBias);
  }

  // zh: 交叉熵，在四个角上平均；每个网络一个数。
  // en: Cross-entropy averaged over the corners, one per network.
  function lossPerNetwork() {
    const z = logits(corners);
    return tf.softplus(z).sub(z.mul(xor)).mean(0);
  }

  const losses = () =>
    tf.tidy(() => [...lossPerNetwork().dataSync()]);
  return {
    owners,
    totalLoss: () => lossPerNetwork().sum().asScalar(),
    losses,
    lossesByKind() {
      const all = losses();
      return new Map(
        kinds.map(({ name }) => [
          name,
          all.filter((_, i) => owners[i].name === name),
        ]),
      );
    },
    probabilities: (points: number[][]) =>
      tf.tidy(
        () =>
          logits(points)
            .sigmoid()
            .arraySync() as number[][],
      ),
    greatestDirectWeight: () =>
      tf.tidy(
        () =>
          directWeights
            .mul(isDirect)
            .abs()
            .max()
            .dataSync()[0],
      ),
    dispose() {
      tf.dispose([hasUnit, isDirect]);
      tf.disposeVariables();
    },
  };
}

export type Networks = ReturnType<typeof makeNetworks>;
