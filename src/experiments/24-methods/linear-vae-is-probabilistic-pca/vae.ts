import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { drawWeights } from 'lab/nets';

// zh: 编码 q(z|x) = N(x V, s²)，解码 p(x|z) = N(z W, σ²)。
// en: Encoder q(z|x) = N(x V, s²), decoder
// en: p(x|z) = N(z W, σ²).
export function makeVae(latents: number, rng: Random) {
  const start = { normal: 0.3 };
  return {
    encoder: drawWeights(6, latents, start, rng),
    decoder: drawWeights(latents, 6, start, rng),
    logS2: tf.variable(tf.zeros([latents])),
    logNoise: tf.variable(tf.scalar(0)),
  };
}
export type Vae = ReturnType<typeof makeVae>;

// zh: KL(q ‖ N(0, 1))，每个隐变量一个数，对样本取平均。
// en: KL(q ‖ N(0, 1)) of each latent, averaged over samples.
export function divergence(vae: Vae, x: tf.Tensor) {
  const { encoder, logS2 } = vae;
  const square = x.matMul(encoder).square().mean(0);
  return square.add(logS2.exp()).sub(1).sub(logS2).div(2);
}

// zh: 重建项 E ln p(x|z)。给了 rng 就抽样 z = μ + s ε，
// zh: 没给就用闭式的期望：多出 Σ s²‖w‖²。
// en: Reconstruction E ln p(x|z). With rng it samples
// en: z = μ + s ε; without, the expectation in closed form
// en: adds Σ s²‖w‖².
export function fit(vae: Vae, x: tf.Tensor, rng?: Random) {
  const { encoder, decoder, logS2, logNoise } = vae;
  const mean = x.matMul(encoder);
  const s2 = logS2.exp();
  const z = rng
    ? mean.add(s2.sqrt().mul(drawNoise(mean.shape, rng)))
    : mean;
  const miss = x.sub(z.matMul(decoder)).square().sum(1);
  const blur = decoder.square().sum(1).mul(s2).sum();
  const error = rng ? miss.mean() : miss.mean().add(blur);
  const logs = logNoise.add(Math.log(2 * Math.PI)).mul(6);
  return error.div(logNoise.exp()).add(logs).div(-2);
}

function drawNoise(shape: number[], rng: Random) {
  const start = rng.integer(1e6);
  return tf.randomNormal(shape, 0, 1, 'float32', start);
}
