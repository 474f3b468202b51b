import * as tf from '@tensorflow/tfjs';
import { normal } from './measure';

interface Layer {
  parameters: number;
  apply: (h: tf.Tensor, gateBias: number) => tf.Tensor;
}

// zh: 高速网络的门：0 照抄输入，1 全用变换后的值。
// en: The gate of a highway layer: 0 copies the input, 1 takes
// en: the transformed value.
export const gateOf = (
  score: tf.Tensor,
  gateBias: number,
): tf.Tensor => tf.sigmoid(score.add(gateBias));

// zh: 三种层用同一个变换 F(h) = φ(h W + b)。
// en: All three layers have the same F(h) = φ(h W + b).
export function makeLayers(
  width: number,
  activation: 'relu' | 'tanh',
) {
  const gain = activation === 'relu' ? 2 : 1;
  const weights = normal([width, width], gain / width);
  const bias = tf.zeros([width]);
  const gateWeights = normal([width, width], 1 / width);
  const transform = (h: tf.Tensor): tf.Tensor =>
    tf[activation](tf.matMul(h, weights).add(bias));
  const count = (...tensors: tf.Tensor[]) =>
    tensors.reduce((total, { size }) => total + size, 0);
  const own = count(weights, bias);
  return {
    plain: { parameters: own, apply: transform },
    residual: {
      parameters: own,
      apply: (h) => h.add(transform(h)),
    },
    // zh: 门 T 由另一组权重和偏置算出；y = T F(h) + (1 − T) h。
    // en: The gate T has weights and a bias of its own;
    // en: y = T F(h) + (1 − T) h.
    highway: {
      parameters: own + count(gateWeights, bias),
      apply: (h, gateBias) => {
        const score = tf.matMul(h, gateWeights);
        const gate = gateOf(score, gateBias);
        return h.add(gate.mul(transform(h).sub(h)));
      },
    },
  } satisfies Record<string, Layer>;
}

// zh: 一个样本处的雅可比矩阵：把它复制 n 份，
// zh: 第 i 份只问第 i 个输出，一次反向传播就够。
// en: The Jacobian at one sample: n copies of it, and copy i
// en: asks for output i, so one backward pass is enough.
export function jacobian(
  f: (h: tf.Tensor) => tf.Tensor,
  x: tf.Tensor,
) {
  const width = x.shape[1]!;
  const copies = x.slice([0, 0], [1, width]);
  const inputs = copies.tile([width, 1]);
  return tf.grad(f)(inputs, tf.eye(width));
}
