import * as tf from '@tensorflow/tfjs';

export const activations = {
  relu: (z: tf.Tensor) => tf.relu(z),
  tanh: (z: tf.Tensor) => tf.tanh(z),
  sigmoid: (z: tf.Tensor) => tf.sigmoid(z),
};

// zh: 变换门：0 是照抄输入，1 是全用变换后的值。
// en: The transform gate: 0 copies the input, 1 takes the
// en: transformed value.
export const gate = (
  h: tf.Tensor,
  weights: tf.Tensor,
  bias: tf.Tensor,
) => tf.sigmoid(tf.matMul(h, weights).add(bias));

// zh: BatchNorm 的核心：每个特征在小批量上减均值、除标准差。
// zh: 反向传播的公式也写出来，这样快得多。
// en: The core of BatchNorm: over the mini-batch each feature
// en: is centred and divided by its standard deviation. Its
// en: backward formula is written out: that is much faster.
export const standardize = tf.customGrad((input, save) => {
  const z = input as tf.Tensor;
  const centred = z.sub(z.mean(0));
  const variance = centred.square().mean(0);
  const inverse = variance.add(1e-5).rsqrt();
  const value = centred.mul(inverse);
  (save as tf.GradSaveFunc)([value, inverse]);
  const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [unit, scale] = saved as [tf.Tensor, tf.Tensor];
    const along = unit.mul(dy.mul(unit).mean(0));
    return dy.sub(dy.mean(0)).sub(along).mul(scale);
  };
  return { value, gradFunc };
});
