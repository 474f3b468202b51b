import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

const width = 16;

// zh: 两弯新月，128 个点，略带噪声。
// en: Two moons, 128 points, with a little noise.
export function twoMoons() {
  const rng = random(seed);
  const rows = Array.from({ length: 128 }, (_, i) => {
    const label = i % 2;
    const angle = rng.uniform(0, Math.PI);
    const side = label === 0 ? 1 : -1;
    return {
      x:
        side * Math.cos(angle) + label + rng.normal(0, 0.1),
      y:
        side * Math.sin(angle) +
        label * 0.5 +
        rng.normal(0, 0.1),
      label,
    };
  });
  return {
    points: tf.tensor2d(rows.map(({ x, y }) => [x, y])),
    targets: tf.tensor2d(rows.map(({ label }) => [label])),
  };
}

// zh: depth 个宽 16 的隐藏层，He 初始化，偏置为零。
// en: `depth` hidden layers of width 16, He initialisation,
// en: biases zero.
export function makeNet(depth: number, residual: boolean) {
  const rng = random(seed + 1000);
  const layer = (inputs: number, outputs: number) =>
    tf.tidy(() => {
      const weights = Array.from(
        { length: inputs * outputs },
        () => rng.normal(0, Math.sqrt(2 / inputs)),
      );
      return {
        weights: tf.variable(
          tf.tensor2d(weights, [inputs, outputs]),
        ),
        bias: tf.variable(tf.zeros([outputs])),
      };
    });
  const first = layer(2, width);
  const inner = Array.from({ length: depth - 1 }, () =>
    layer(width, width),
  );
  const last = layer(width, 1);
  type Layer = typeof first;
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
    return tf.losses.sigmoidCrossEntropy<
      tf.Tensor,
      tf.Scalar
    >(targets, logits);
  };
  const dispose = () => {
    for (const each of [first, ...inner, last]) {
      tf.dispose([each.weights, each.bias]);
    }
  };
  return { loss, dispose };
}
