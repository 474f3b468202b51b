import * as tf from '@tensorflow/tfjs';
import * as data from './data';
import { criticLoss, generatorLoss } from './losses';
import { makeNetwork, makeOptimizer } from './networks';
import * as settings from './settings';
import { watch } from './watch';

const generator = makeNetwork([2, 64, 64, 2]);
const critic = makeNetwork([2, 64, 64, 1]);
const forGenerator = makeOptimizer();
const forCritic = makeOptimizer();
const count = 64;
const { method, bound } = settings;

// zh: 评论家走一步：真样本的分数要高，假样本的要低。
// en: The critic takes a step: high scores for real samples,
// en: low ones for fakes.
function trainCritic() {
  const real = tf.tensor2d(data.drawData(count));
  const noise = tf.tensor2d(data.drawNoise(count));
  const fake = generator.apply(noise);
  const between = data.drawBetween(real, fake);
  forCritic.minimize(
    () => criticLoss(critic, real, fake, between),
    false,
    critic.parameters,
  );
  // zh: 最初的 WGAN：每步之后截断权重。
  // en: The first WGAN clips the weights after each step.
  if (method === 'clipping') {
    for (const p of critic.parameters) {
      p.assign(p.clipByValue(-bound, bound));
    }
  }
}

// zh: 生成器走一步：让评论家给它的样本更高的分数。
// en: The generator takes a step: towards higher scores of its
// en: samples.
function trainGenerator() {
  const noise = tf.tensor2d(data.drawNoise(count));
  forGenerator.minimize(
    () => generatorLoss(critic, generator.apply(noise)),
    false,
    generator.parameters,
  );
}

watch(0, generator, critic);
for (let step = 1; step <= settings.steps; step++) {
  for (let i = 0; i < settings.criticSteps; i++) {
    tf.tidy(trainCritic);
  }
  tf.tidy(trainGenerator);
  watch(step, generator, critic);
}
forGenerator.dispose();
forCritic.dispose();
tf.dispose([generator.parameters, critic.parameters]);
