import * as tf from '@tensorflow/tfjs';
import { param, random, seed, steps } from 'lab';
import { dense, minimize } from 'lab/nets';
import { makeData } from './data';
import { gradientNorms, losses, methods } from './losses';
import { makeWatch } from './watch';

const method = param('method', 'penalty', methods);
const modes = param('modes', 8, [1, 16, 1]);
const criticSteps = param('criticSteps', 3, [1, 10, 1]);
const lambda = param('penaltyWeight', 1, [0, 20, 0.1]);
const bound = param('bound', 0.1, [0.01, 1, 0.01]);
const generatorSteps = param('steps', 600, [50, 3000, 50]);

const data = makeData(modes);
const rng = random(seed + 1);
const generator = dense([2, 64, 64, 2], { rng });
const critic = dense([2, 64, 64, 1], { rng });
const loss = losses[method];
const makeOptimizer = () =>
  method === 'clipping'
    ? tf.train.rmsprop(0.003)
    : tf.train.adam(0.003, 0.5, 0.9);
const forGenerator = makeOptimizer();
const forCritic = makeOptimizer();

// zh: 评论家走一步：拉开真假样本的分数；要梯度惩罚就加上。
// en: A step of the critic: scores apart, and the penalty.
function trainCritic() {
  const real = data.drawReal(64);
  const fake = generator.apply(data.drawNoise(64));
  const between = data.drawBetween(real, fake);
  const objective = () => {
    const [a, b] = [real, fake].map(critic.apply);
    if (method !== 'penalty') return loss.critic(a, b);
    const norms = gradientNorms(critic, between);
    const penalty = norms.sub(1).square().mean();
    return loss.critic(a, b).add(penalty.mul(lambda));
  };
  minimize(forCritic, objective, critic.parameters);
  if (method !== 'clipping') return;
  // zh: 最初的 WGAN：每步之后截断权重。
  // en: The first WGAN clips the weights after each step.
  for (const weights of critic.parameters) {
    weights.assign(weights.clipByValue(-bound, bound));
  }
}

const watch = makeWatch(data, generator, critic);
watch(0);
for (const step of steps(generatorSteps)) {
  for (let i = 0; i < criticSteps; i++) trainCritic();
  // zh: 生成器走一步：让评论家给它的样本更高的分数。
  // en: A step of the generator: higher scores of its samples.
  const noise = data.drawNoise(64);
  const objective = () =>
    loss.generator(critic.apply(generator.apply(noise)));
  minimize(forGenerator, objective, generator.parameters);
  if (step % (generatorSteps / 50) === 0) watch(step);
}
