import * as tf from '@tensorflow/tfjs';

// zh: Adam，偏差修正可以关掉。学习率每步另给。
// en: Adam, whose bias correction can be switched off. Each step
// en: is given its own learning rate.
export function adam(
  parameters: tf.Variable[],
  corrected: boolean,
) {
  const [beta1, beta2] = [0.9, 0.999];
  const states = parameters.map(({ size }) => ({
    m: new Float64Array(size),
    v: new Float64Array(size),
  }));
  let t = 0;
  return (loss: () => tf.Scalar, rate: number) => {
    t += 1;
    const { value, grads } = tf.variableGrads(
      loss,
      parameters,
    );
    const [c1, c2] = corrected
      ? [1 - beta1 ** t, 1 - beta2 ** t]
      : [1, 1];
    parameters.forEach((parameter, index) => {
      const { m, v } = states[index];
      const weights = parameter.dataSync();
      grads[parameter.name].dataSync().forEach((g, i) => {
        m[i] = beta1 * m[i] + (1 - beta1) * g;
        v[i] = beta2 * v[i] + (1 - beta2) * g ** 2;
        const scale = Math.sqrt(v[i] / c2) + 1e-8;
        weights[i] -= (rate * m[i]) / c1 / scale;
      });
      parameter.assign(tf.tensor(weights, parameter.shape));
    });
    return value.dataSync()[0];
  };
}
