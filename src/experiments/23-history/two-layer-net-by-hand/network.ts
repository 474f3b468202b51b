import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { drawWeights } from 'lab/nets';

// zh: 两层：2 → width → 2，He 初始化，偏置从 0 开始。
// en: Two layers: 2 → width → 2, He's start, biases of 0.
export function makeNetwork(width: number, rng: Random) {
  const weights1 = drawWeights(2, width, 'he', rng);
  const weights2 = drawWeights(width, 2, 'he', rng);
  const bias1 = tf.variable(tf.zeros([width]));
  const bias2 = tf.variable(tf.zeros([2]));
  return { weights1, bias1, weights2, bias2 };
}
export type Network = ReturnType<typeof makeNetwork>;

// zh: 每行一个样本。中间值都留着，反向时要用。
// en: A row for each sample. What comes between is kept: the
// en: way back needs it.
export function forward(net: Network, x: tf.Tensor) {
  const z1 = x.matMul(net.weights1).add(net.bias1);
  const h = z1.relu();
  const z2 = h.matMul(net.weights2).add(net.bias2);
  return { z1, h, probabilities: z2.softmax() };
}

// zh: 平均交叉熵。
// en: Mean cross-entropy.
export function lossOf(
  net: Network,
  x: tf.Tensor,
  y: tf.Tensor,
): tf.Scalar {
  const z2 = forward(net, x)
    .h.matMul(net.weights2)
    .add(net.bias2);
  const logLikelihood = y.mul(tf.logSoftmax(z2)).sum(1);
  return logLikelihood.mean().neg() as tf.Scalar;
}

// zh: 从损失往回走，一层三行：权重、偏置、再往下传。
// en: Back from the loss, three lines a layer: the weights,
// en: the bias, and on to what lies below.
export function backward(
  net: Network,
  x: tf.Tensor,
  y: tf.Tensor,
) {
  const { z1, h, probabilities } = forward(net, x);
  const delta2 = probabilities.sub(y).div(x.shape[0]);
  const byWeights2 = h.transpose().matMul(delta2);
  const byBias2 = delta2.sum(0);
  const byH = delta2.matMul(net.weights2.transpose());
  const isOn = z1.greater(0).cast('float32');
  const delta1 = byH.mul(isOn);
  const byWeights1 = x.transpose().matMul(delta1);
  const byBias1 = delta1.sum(0);
  return [byWeights1, byBias1, byWeights2, byBias2];
}

// zh: 全部梯度都算好之后，才改参数。
// en: Parameters change once all gradients are there.
export function descend(
  parameters: tf.Variable[],
  slopes: tf.Tensor[],
  rate: number,
) {
  slopes.forEach((slope, i) =>
    parameters[i].assign(
      parameters[i].sub(slope.mul(rate)),
    ),
  );
}
