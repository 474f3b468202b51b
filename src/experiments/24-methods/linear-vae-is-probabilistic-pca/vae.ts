import * as tf from '@tensorflow/tfjs';
import type { Random } from 'lab';
import { drawWeights } from 'lab/nets';

// zh: 编码 q(z|x) = N(x V, s²)，解码 p(x|z) = N(z W, σ²)。
// en: Encoder q(z|x) = N(x V, s²), decoder
// en: p(x|z) = N(z W, σ²).
export function makeVae(latents: number, rng: Random) {
  const start = { normal: 0.3 };
  const encoder = drawWeights(6, latents, start, rng);
  const decoder = drawWeights(latents, 6, start, rng);
  const logS2 = tf.variable(tf.zeros([latents]));
  const logNoise = tf.variable(tf.scalar(0));
  const learnt = [encoder, decoder, logS2, logNoise];
  return { encoder, decoder, logS2, logNoise, learnt };
}
export type Vae = ReturnType<typeof makeVae>;

// zh: 每个样本的每个隐变量一个 ε。
// en: An ε for each latent variable of each sample.
export const drawNoise = (latents: number, rng: Random) =>
  tf.randomNormal(
    [200, latents],
    0,
    1,
    'float32',
    rng.integer(1e6),
  );

// zh: KL(q ‖ N(0, 1))，每个隐变量一个数，对样本取平均。
// en: KL(q ‖ N(0, 1)), a number for each latent variable,
// en: averaged over samples.
export function divergence(vae: Vae, x: tf.Tensor) {
  const mean = x.matMul(vae.encoder);
  const variance = vae.logS2.exp();
  return mean
    .square()
    .mean(0)
    .add(variance)
    .sub(1)
    .sub(vae.logS2)
    .div(2);
}

// zh: 重建项 E ln p(x|z)。给了 ε 就抽样 z = μ + s ε，
// zh: 没给就用闭式的期望：多出 Σ s²‖w‖²。
// en: Reconstruction E ln p(x|z). With ε it samples
// en: z = μ + s ε; without, the expectation in closed form
// en: adds Σ s²‖w‖².
export function fit(
  vae: Vae,
  x: tf.Tensor,
  draw?: tf.Tensor,
) {
  const mean = x.matMul(vae.encoder);
  const s2 = vae.logS2.exp();
  const z = draw ? mean.add(s2.sqrt().mul(draw)) : mean;
  const miss = x.sub(z.matMul(vae.decoder)).square().sum(1);
  const blur = vae.decoder.square().sum(1).mul(s2).sum();
  const error = draw ? miss.mean() : miss.mean().add(blur);
  const noise = vae.logNoise;
  return error
    .div(noise.exp())
    .add(noise.add(Math.log(2 * Math.PI)).mul(6))
    .div(-2);
}

export const bound = (vae: Vae, x: tf.Tensor) =>
  fit(vae, x).sub(divergence(vae, x).sum());
