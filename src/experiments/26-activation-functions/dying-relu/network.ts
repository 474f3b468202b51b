import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { dense } from 'lab/nets';

export type Activation = (z: tf.Tensor) => tf.Tensor;

export function makeNetwork(
  activation: Activation,
  widths = [200],
) {
  const rng = random(seed);
  // zh: 256 个样本，在 [0, 1) 上均匀分布；目标是 y = x₁ − 3。
  // en: 256 samples, uniform on [0, 1); the target is y = x₁ − 3.
  const values = Array.from({ length: 2560 }, () =>
    rng.uniform(0, 1),
  );
  const x = tf.tensor2d(values, [256, 10]);
  const y = x.slice([0, 0], [256, 1]).sub(3);

  // zh: He 初始化，偏置为 0。看的是最上面的隐层。
  // en: He initialisation, biases of 0. We watch the last
  // en: hidden layer.
  const { layers, parameters, apply } = dense(
    [10, ...widths, 1],
    { activation, initialization: 'he', rng },
  );
  const [hidden] = layers.slice(-2);
  const input = () =>
    layers
      .slice(0, -2)
      .reduce<tf.Tensor>(
        (h, layer) => activation(layer.apply(h)),
        x,
      );
  const loss = (): tf.Scalar =>
    apply(x).sub(y).square().mean();

  // zh: 一大步：学习率很大，只更新隐层的权重。
  // en: One large step: a high rate, hidden weights only.
  const takeLargeStep = (learningRate: number) => {
    const sgd = tf.train.sgd(learningRate);
    sgd.minimize(loss, false, [hidden.weights]);
  };
  // zh: 哪个样本激活了哪个单元（256 × 200）。
  // en: Which sample turns which unit on (256 × 200).
  const isOn = () => hidden.apply(input()).greater(0);
  // zh: 死亡：在全部样本上都关闭，而不是在某一个上。
  // en: Dead: off on every sample, not on some sample.
  const isDead = () => isOn().any(0).logicalNot();
  return {
    hiddenWeights: hidden.weights,
    parameters,
    loss,
    takeLargeStep,
    isOn,
    isDead,
  };
}

// zh: 布尔张量中真值所占的比例。
// en: The share of a boolean tensor that is true.
export function shareOf(truths: tf.Tensor): number {
  return truths.toFloat().mean().dataSync()[0];
}
