import * as tf from '@tensorflow/tfjs';
import { progress, type Random } from 'lab';

const width = 16;
export type Weights = tf.Tensor[];

// zh: 两个月牙，共 60 个点，标签 0 与 1。
// en: Two moons, 60 points, labels 0 and 1.
export function makeMoons(rng: Random) {
  const noise = () => rng.normal(0, 0.2);
  const labels = Array.from(
    { length: 60 },
    (_, i) => i % 2,
  );
  const points = labels.map((label) => {
    const angle = rng.uniform(0, Math.PI);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return label === 0
      ? [c - 0.5 + noise(), s - 0.25 + noise()]
      : [0.5 - c + noise(), 0.25 - s + noise()];
  });
  return {
    x: tf.tensor2d(points),
    y: tf.tensor2d(labels, [60, 1]),
  };
}

// zh: 输入层、若干块（每块两层）、输出层；权重与偏置相间。
// en: Input layer, blocks of two layers each, output layer;
// en: weights and biases take turns.
export function initialWeights(
  blocks: number,
  rng: Random,
) {
  const hidden = 1 + 2 * blocks;
  const sizes = [
    2,
    ...Array<number>(hidden).fill(width),
    1,
  ];
  const perLayer = (outputs: number, i: number) => {
    const inputs = sizes[i];
    const deviation = Math.sqrt(2 / inputs);
    const values = Array.from(
      { length: inputs * outputs },
      () => rng.normal(0, deviation),
    );
    return [
      tf.variable(tf.tensor(values, [inputs, outputs])),
      tf.variable(tf.zeros([outputs])),
    ];
  };
  return tf.tidy(() => sizes.slice(1).flatMap(perLayer));
}

export const outputOf =
  (x: tf.Tensor, skip: boolean) => (weights: Weights) =>
    tf.tidy(() => {
      const layer = (input: tf.Tensor, at: number) =>
        tf
          .matMul(input, weights[at])
          .add(weights[at + 1]);
      let h = layer(x, 0).relu();
      let at = 2;
      for (; at + 2 < weights.length; at += 4) {
        const z = layer(layer(h, at).relu(), at + 2);
        h = (skip ? z.add(h) : z).relu();
      }
      return layer(h, at);
    });

// zh: Adam，150 步，交叉熵。
// en: Adam, 150 steps, cross-entropy.
export function train(
  variables: tf.Variable[],
  loss: () => tf.Scalar,
) {
  const steps = 150;
  const optimizer = tf.train.adam(0.01);
  for (let step = 1; step <= steps; step++) {
    optimizer.minimize(loss, false, variables);
    if (step % 10 === 0) progress(step, 2 * steps);
  }
  optimizer.dispose();
}
