import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export type Activation = (z: tf.Tensor) => tf.Tensor;

// zh: 单隐层网络：10 个输入，200 个单元，1 个输出。
// en: One hidden layer: 10 inputs, 200 units, 1 output.
export function makeNetwork(activation: Activation) {
  const rng = random(seed);
  const draw = (shape: number[], next: () => number) => {
    const size = tf.util.sizeFromShape(shape);
    return tf.tensor(
      Array.from({ length: size }, next),
      shape,
    );
  };
  // zh: He 初始化：方差为 2 / 输入个数，偏置为 0。
  // en: He initialisation: variance 2 / inputs, biases 0.
  const weights = (inputs: number, outputs: number) => {
    const normal = () =>
      rng.normal(0, Math.sqrt(2 / inputs));
    return tf.variable(draw([inputs, outputs], normal));
  };

  // zh: 256 个样本，在 [0, 1) 上均匀分布；目标是 y = x₁ − 3。
  // en: 256 samples, uniform on [0, 1); the target is y = x₁ − 3.
  const x = draw([256, 10], () => rng.uniform(0, 1));
  const y = x.slice([0, 0], [256, 1]).sub(3);
  const hiddenWeights = weights(10, 200);
  const hiddenBias = tf.variable(tf.zeros([200]));
  const outputWeights = weights(200, 1);
  const outputBias = tf.variable(tf.zeros([1]));

  const preactivation = () =>
    tf.matMul(x, hiddenWeights).add(hiddenBias);
  const output = () => {
    const hidden = activation(preactivation());
    return tf.matMul(hidden, outputWeights).add(outputBias);
  };
  const loss = (): tf.Scalar =>
    output().sub(y).square().mean();

  // zh: 一大步：学习率很大，只更新隐藏层的权重。
  // en: One large step: a high rate, hidden weights only.
  const takeLargeStep = (learningRate: number) => {
    const sgd = tf.train.sgd(learningRate);
    sgd.minimize(loss, false, [hiddenWeights]);
    sgd.dispose();
  };
  // zh: 哪个样本激活了哪个单元（256 × 200）。
  // en: Which sample turns which unit on (256 × 200).
  const isOn = () => preactivation().greater(0);
  // zh: 死亡：在全部样本上都关闭，而不是在某一个上。
  // en: Dead: off on every sample, not on some sample.
  const isDead = () => isOn().any(0).logicalNot();
  return {
    hiddenWeights,
    loss,
    takeLargeStep,
    isOn,
    isDead,
  };
}

// zh: 布尔张量中真值所占的比例。
// en: The share of a boolean tensor that is true.
export function shareOf(truths: tf.Tensor): number {
  return truths.toFloat().mean().dataSync()[0]!;
}
