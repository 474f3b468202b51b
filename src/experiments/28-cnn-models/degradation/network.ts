import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { twoMoons } from 'lab/data';
import { dense, type Layer } from 'lab/nets';

const width = 16;

// zh: 两弯新月，128 个点，略带噪声。
// en: Two moons, 128 points, with a little noise.
export function makeData() {
  const samples = twoMoons(128, 0.1, random(seed));
  return {
    points: tf.tensor2d(
      samples.map(({ x1, x2 }) => [x1, x2]),
    ),
    targets: tf.tensor2d(
      samples.map(({ label }) => [label]),
    ),
  };
}

// zh: depth 个宽 16 的隐层，He 初始化，偏置为零。
// en: `depth` hidden layers of width 16, He initialisation,
// en: biases zero.
export function makeNet(depth: number, residual: boolean) {
  const hidden = new Array<number>(depth).fill(width);
  const { layers, parameters } = dense([2, ...hidden, 1], {
    initialization: 'he',
    rng: random(seed + 1000),
  });
  const [first, last] = [layers[0], layers[depth]];
  const inner = layers.slice(1, depth);
  const affine = (
    h: tf.Tensor,
    { weights, bias }: Layer,
    activation: 'relu' | 'linear' = 'relu',
  ) =>
    tf.fused.matMul({
      a: h,
      b: weights,
      bias,
      activation,
    });

  // zh: 普通：h ← relu(Wh + b)。
  // zh: 残差：h ← h + relu(Wh + b) / √depth，除以 √depth 让
  // zh: 信号的大小不随深度增长。
  // en: Plain: h ← relu(Wh + b).
  // en: Residual: h ← h + relu(Wh + b) / √depth, where the
  // en: divisor keeps the signal from growing with depth.
  const loss = (points: tf.Tensor, targets: tf.Tensor) => {
    let h: tf.Tensor = affine(points, first);
    for (const each of inner) {
      const branch = affine(h, each);
      h = residual
        ? h.add(branch.div(Math.sqrt(depth)))
        : branch;
    }
    const logits = affine(h, last, 'linear');
    return tf.losses.sigmoidCrossEntropy(targets, logits);
  };
  return { loss, parameters };
}
