import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { twoMoons } from 'lab/data';

const width = 8;

// zh: 五个网络放在一起算，第一个下标说是哪一个。
// en: Five nets in one computation: the first index says which.
const starts = 5;

// zh: 两弯新月，64 个点，略带噪声。第三个坐标恒为 1，代替偏置。
// en: Two moons, 64 points, with a little noise. A third
// en: coordinate is always 1, in place of biases.
export function makeData() {
  const samples = twoMoons(64, 0.1, random(seed));
  const points = samples.map(({ x1, x2 }) => [x1, x2, 1]);
  const labels = samples.map(({ label }) => [label]);
  return {
    points: tf.tensor3d([points]).tile([starts, 1, 1]),
    targets: tf.tensor3d([labels]).tile([starts, 1, 1]),
  };
}

// zh: depth 个带权重的层，宽 8：一层输入，若干块，每块两层，
// zh: 一层输出。He 初始化。
// en: `depth` layers with weights, 8 wide: one for the input,
// en: blocks of two, and one for the output. He initialisation.
export function makeNets(
  depth: number,
  residual: boolean,
  scaled: boolean,
) {
  const rng = random(seed + 1000);
  const makeLayer = (inputs: number, outputs: number) => {
    const deviation = Math.sqrt(2 / inputs);
    const values = Array.from(
      { length: starts * inputs * outputs },
      () => rng.normal(0, deviation),
    );
    const shape = [starts, inputs, outputs];
    const weights = tf.variable(tf.tensor(values, shape));
    return (h: tf.Tensor) => tf.matMul(h, weights);
  };
  const count = (depth - 2) / 2;
  const inputLayer = makeLayer(3, width);
  const blocks = Array.from({ length: count }, () => ({
    first: makeLayer(width, width),
    second: makeLayer(width, width),
  }));
  const outputLayer = makeLayer(width, 1);

  // zh: 普通：h ← relu(F(h))。
  // zh: 残差：h ← h + F(h) / √块数；除以它，信号的大小不随
  // zh: 深度增长。
  // zh: F(h) = W₂ relu(W₁h)。
  // en: Plain: h ← relu(F(h)).
  // en: Residual: h ← h + F(h) / √blocks, where the divisor
  // en: keeps the signal from growing with depth.
  // en: F(h) = W₂ relu(W₁h).
  const divisor = scaled ? Math.sqrt(count) : 1;
  return (points: tf.Tensor) => {
    let h: tf.Tensor = inputLayer(points).relu();
    for (const { first, second } of blocks) {
      const change = second(first(h).relu());
      h = residual
        ? h.add(change.div(divisor))
        : change.relu();
    }
    return outputLayer(h);
  };
}

// zh: 五份损失的中位数；发散的算最大。
// en: The median of five losses; those that diverged count as
// en: the greatest.
export function median(losses: tf.Tensor) {
  const sorted = Array.from(losses.dataSync(), (loss) =>
    Number.isNaN(loss) ? Infinity : loss,
  ).sort((one, other) => one - other);
  return sorted[2];
}
