import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { firstOrderError, normal, type Operation } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

const activations: Record<string, (x: Tensor) => Tensor> = {
  tanh: (x) => x.tanh(),
  sigmoid: (x) => x.sigmoid(),
  exp: (x) => x.mul(0.3).exp(),
  elu: (x) => x.elu(),
  leakyRelu: (x) => x.leakyRelu(0.2),
  silu: (x) => x.mul(x.sigmoid()),
};

/** Gulrajani et al. 2017, equation 3: the mean of (|gradient of the critic by x| - 1)^2. */
function penalty(critic: (x: Tensor) => Tensor, x: Tensor): Tensor {
  const slope = tf.grad((y) => critic(y).sum())(x);
  const norm = tf.norm(slope.reshape([x.shape[0], -1]), 'euclidean', 1);
  return norm.sub(1).square().mean();
}

describe.each(['cpu', 'wasm'])('gradient penalty of a critic on %s', (backend) => {
  it.each(Object.keys(activations))('two layers with %s, by each weight', async (name) => {
    await tf.setBackend(backend);
    const act = activations[name]!;
    const x = normal(tf, [8, 2], 1);
    const ofWeights: Operation = (w1, b1, w2, w3) =>
      penalty((y) => {
        const h = act(tf.matMul(y as Tensor2D, w1).add(b1));
        return tf.matMul(act(tf.matMul(h, w2)), w3);
      }, x);
    const shapes = [[2, 6], [6], [6, 5], [5, 1]];
    const weights = shapes.map((shape, i) => normal(tf, shape, 10 + i));
    expect(firstOrderError(tf, ofWeights, weights)).toBeLessThan(0.01);
  });

  it('convolution and pooling, by filter and weight', async () => {
    await tf.setBackend(backend);
    const x = normal(tf, [2, 6, 6, 1], 2);
    const ofWeights: Operation = (w, v) =>
      penalty((y) => {
        const h = tf.conv2d(y as Tensor4D, w as Tensor4D, 1, 'same').tanh();
        const pooled = tf.avgPool(tf.maxPool(h, 2, 1, 'valid'), 2, 2, 'same');
        return tf.matMul(pooled.reshape<Tensor2D>([2, -1]), v);
      }, x);
    const weights = [normal(tf, [3, 3, 1, 2], 5), normal(tf, [18, 1], 6)];
    expect(firstOrderError(tf, ofWeights, weights)).toBeLessThan(0.01);
  });

  it('trains the weights of a model of tf.layers', async () => {
    await tf.setBackend(backend);
    const kernelInitializer = () => tf.initializers.glorotNormal({ seed: 3 });
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 8,
          activation: 'tanh',
          inputShape: [2],
          kernelInitializer: kernelInitializer(),
        }),
        tf.layers.dense({ units: 1, kernelInitializer: kernelInitializer() }),
      ],
    });
    const x = normal(tf, [16, 2], 4);
    const loss = () => penalty((y) => model.apply(y) as Tensor, x).asScalar();
    const before = loss().dataSync()[0]!;
    const optimizer = tf.train.adam(0.05);
    for (let step = 0; step < 30; step++) {
      optimizer.minimize(loss, false, model.trainableWeights.map((w) => w.read()) as never);
    }
    expect(loss().dataSync()[0]!).toBeLessThan(0.1 * before);
  });
});
