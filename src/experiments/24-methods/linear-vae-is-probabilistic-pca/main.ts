import * as tf from '@tensorflow/tfjs';
import {
  inTurn,
  param,
  random,
  report,
  seed,
  steps,
  type Random,
} from 'lab';
import { minimize } from 'lab/nets';
import { bounds, compare, drawNats } from './charts';
import { closedForm, drawPoints } from './data';
import { divergence, fit, makeVae, type Vae } from './vae';

const latents = param('latents', 2, [2, 4, 1]);
const deviation = param('deviation', 0.5, [0.2, 1, 0.1]);

const x = drawPoints(deviation);
const pca = closedForm(x, latents);
bounds.rule({ elbo: pca.likelihood });
report('likelihood', pca.likelihood);

// zh: 损失是 β KL 减去重建项；β = 1 时是负的 ELBO。
// en: Loss: β KL minus reconstruction. At β = 1 it is −ELBO.
const lossOf = (vae: Vae, beta: number, draws?: Random) => {
  const kl = divergence(vae, x).sum();
  return kl.mul(beta).sub(fit(vae, x, draws));
};
const elboOf = (vae: Vae) => -lossOf(vae, 1).dataSync()[0];

// zh: 一、最大化 ELBO，重建的期望靠抽样，或用闭式。能不能
// zh: 达到最大的对数似然（虚线）？
// en: 1. Maximise the ELBO, its expectation sampled or in closed
// en: form. Does it reach the greatest log likelihood (dashed)?
const rng = random(seed + 1);
const sampled = makeVae(latents, rng);
const exact = makeVae(latents, rng);
for (const vae of inTurn([sampled, exact])) {
  const method = vae === exact ? 'exact' : 'sampled';
  const draws = vae === exact ? undefined : rng;
  const loss = () => lossOf(vae, 1, draws);
  let adam = tf.train.adam(0.03);
  for (const step of steps(800)) {
    if (step === 401) adam = tf.train.adam(0.003);
    minimize(adam, loss, Object.values(vae));
    if (step % Math.ceil(step / 12) === 0)
      bounds.line({ step, elbo: elboOf(vae), method });
  }
  report(`${method}Gap`, pca.likelihood - elboOf(vae));
}
compare(exact, pca);

// zh: 二、σ² 不再变，β 一路加大：每个隐变量还剩几奈特？
// en: 2. σ² stays, β grows: how many nats has each latent?
const { encoder, decoder, logS2 } = exact;
for (const beta of inTurn([1, 2, 4, 8, 16, 32, 64])) {
  const adam = tf.train.adam(0.03);
  const loss = () => lossOf(exact, beta);
  for (const _ of steps(200))
    minimize(adam, loss, [encoder, decoder, logS2]);
  const { values } = divergence(exact, x).topk(latents);
  drawNats(beta, values.dataSync(), pca);
}
