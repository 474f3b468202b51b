import * as tf from '@tensorflow/tfjs';
import { inTurn, param, random, seed, steps } from 'lab';
import { minimize } from 'lab/nets';
import * as charts from './charts';
import { closedForm, drawPoints } from './data';
import { divergence, drawNoise, fit, makeVae } from './vae';

const latents = param('latents', 2, [2, 4, 1]);
const deviation = param('deviation', 0.5, [0.2, 1, 0.1]);

const x = drawPoints(deviation);
const pca = closedForm(x, latents);
const rng = random(seed + 1);
charts.drawLikelihood(pca);

// zh: 一、最大化 ELBO，重建的期望靠抽样，或用闭式。能不能
// zh: 达到最大的对数似然？
// en: 1. Maximise the ELBO, with the reconstruction sampled or
// en: its expectation in closed form. Does it reach the
// en: greatest log likelihood?
const sampled = makeVae(latents, rng);
const exact = makeVae(latents, rng);
for (const vae of inTurn([sampled, exact])) {
  const method = vae === exact ? 'exact' : 'sampled';
  for (const rate of inTurn([0.03, 0.003])) {
    const adam = tf.train.adam(rate);
    for (const _ of steps(400)) {
      const noise = drawNoise(latents, rng);
      const draw = vae === exact ? undefined : noise;
      const loss = () =>
        divergence(vae, x)
          .sum()
          .sub(fit(vae, x, draw));
      minimize(adam, loss, vae.learnt);
      charts.drawBound(method, vae, x);
    }
  }
}
charts.compare({ sampled, exact }, x, pca);

// zh: 二、解码器的噪声不再学，KL 乘上 β，一路加大：每个
// zh: 隐变量还剩几奈特？
// en: 2. With the decoder's noise as it is, weigh the KL by a
// en: growing β: how many nats has each latent left?
const { encoder, decoder, logS2 } = exact;
for (const beta of inTurn([1, 2, 4, 8, 16, 32, 64])) {
  const adam = tf.train.adam(0.03);
  for (const _ of steps(200)) {
    const loss = () =>
      divergence(exact, x)
        .sum()
        .mul(beta)
        .sub(fit(exact, x));
    minimize(adam, loss, [encoder, decoder, logS2]);
  }
  charts.drawNats(beta, divergence(exact, x), pca);
}
