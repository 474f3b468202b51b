import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import { twoMoons } from 'lab/data';
import { drawWeights } from 'lab/nets';

// zh: 从批统计量和滑动统计量里选一份来用。
// en: Chooses between the batch's and the running statistics.
export type Treatment = (
  batch: tf.Tensor,
  running: tf.Tensor,
) => tf.Tensor;

const width = 32;
function makeLayer(weights: tf.Variable<tf.Rank.R2>) {
  return {
    weights,
    bias: tf.variable(tf.zeros([width])),
    gamma: tf.variable(tf.ones([width])),
    beta: tf.variable(tf.zeros([width])),
    mean: tf.variable(tf.zeros([width])),
    variance: tf.variable(tf.ones([width])),
  };
}

// zh: 滑动平均：旧的留九成，新的占一成。
// en: The running average: nine parts old, one part new.
function update(running: tf.Variable, batch: tf.Tensor) {
  running.assign(running.mul(0.9).add(batch.mul(0.1)));
}

export function makeNet(treat: Treatment) {
  const rng = random(seed);
  const moons = twoMoons(128, 0.15, rng);
  const points = moons.map(({ x1, x2 }) => [x1, x2]);
  const labels = moons.map(({ label }) => [label]);
  const layers = [2, width, width].map((inputs) =>
    makeLayer(drawWeights(inputs, width, 'he', rng)),
  );
  const read = drawWeights(width, 1, 'glorot', rng);

  // zh: 三层“线性、批归一化、ReLU”。
  // en: Three layers of affine map, batch normalisation, ReLU.
  function apply(): tf.Tensor {
    let h: tf.Tensor = tf.tensor2d(points);
    for (const layer of layers) {
      const z = h.matMul(layer.weights).add(layer.bias);
      const batch = tf.moments(z, 0);
      const mean = treat(batch.mean, layer.mean);
      const variance = treat(
        batch.variance,
        layer.variance,
      );
      update(layer.mean, batch.mean);
      update(layer.variance, batch.variance);
      const deviation = variance.add(1e-5).sqrt();
      const unit = z.sub(mean).div(deviation);
      h = unit.mul(layer.gamma).add(layer.beta).relu();
    }
    return h.matMul(read);
  }
  return {
    loss: () =>
      tf.losses
        .sigmoidCrossEntropy(labels, apply())
        .asScalar(),
    weights: layers.map(({ weights }) => weights),
    biases: layers.map(({ bias }) => bias),
    parameters: [
      read,
      ...layers.flatMap(
        ({ weights, bias, gamma, beta }) => [
          weights,
          bias,
          gamma,
          beta,
        ],
      ),
    ],
  };
}
