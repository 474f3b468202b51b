import * as tf from '@tensorflow/tfjs';
import { chart, random, report, seed, steps } from 'lab';
import type { Random } from 'lab';
import { minimize } from 'lab/nets';
import { makeNetwork, type Plan } from './network';

// zh: 第一步给出 ±1，此后 gap 步全是噪声。问：第一步是什么？
// en: Step one shows ±1, then come `gap` steps of noise. The
// en: question at the end: what did step one show?
function drawBatch(rng: Random, size: number, plan: Plan) {
  const bits = Array.from({ length: size }, () =>
    rng.integer(2),
  );
  const rows = bits.map((bit) => {
    const row = [2 * bit - 1];
    for (let step = 1; step <= plan.gap; step++)
      row.push(rng.normal(0, plan.noise));
    return row;
  });
  return {
    sequence: tf.tensor2d(rows).expandDims<tf.Tensor3D>(2),
    bits: tf.tensor2d(bits, [size, 1]),
  };
}

// zh: 门 σ(b) 每一步留下这么大的一份，所以时间常数是
// zh: 1/(1 − σ(b))，也就是 1 + exp(b) 步。
// en: A gate keeps the share σ(b) at each step, so its time
// en: constant is 1/(1 − σ(b)), which is 1 + exp(b) steps.
const memory = chart('memory', {
  x: 'unit',
  y: 'timeConstant',
  color: 'run',
});
export function showMemory(run: string, biases: number[]) {
  const constants = biases.map((b) => 1 + Math.exp(b));
  constants.sort((a, b) => a - b);
  constants.forEach((timeConstant, i) =>
    memory.dot({ unit: i + 1, timeConstant, run }),
  );
  report(`${run}Memory`, Math.max(...constants));
}

const domain: [number, number] = [0.3, 1];
const y = { field: 'accuracy', domain };
const color = 'run';
const training = chart('training', { x: 'step', y, color });
const trace = chart('trace', { x: 'time', y, color });
training.rule({ accuracy: 0.5 });
trace.rule({ accuracy: 0.5 });

export function train(run: string, plan: Plan) {
  const { parameters, answers } = makeNetwork(plan);
  const lossOf = (batch: ReturnType<typeof drawBatch>) => {
    const all = answers(batch.sequence);
    const last = all.slice([0, plan.gap], [-1, 1]);
    return tf.losses.sigmoidCrossEntropy(batch.bits, last);
  };
  // zh: 512 个新序列：每一步之后提问，各答对多少？
  // en: 512 new sequences: how many right if asked after each
  // en: step?
  const test = drawBatch(random(seed + 3), 512, plan);
  const examine = () =>
    answers(test.sequence)
      .greater(0)
      .equal(test.bits.greater(0))
      .mean(0)
      .dataSync();

  const draws = random(seed + 2);
  const adam = tf.train.adam(0.01);
  for (const step of steps(plan.steps)) {
    const batch = drawBatch(draws, 32, plan);
    minimize(adam, () => lossOf(batch), parameters);
    if (step % 20 > 0) continue;
    const accuracy = examine()[plan.gap];
    training.line({ step, run, accuracy });
  }
  const accuracies = [...examine()];
  accuracies.forEach((accuracy, time) =>
    trace.line({ time, run, accuracy }),
  );
  report(`${run}Accuracy`, accuracies[plan.gap]);
  report(`${run}Loss`, lossOf(test).dataSync()[0]);
  return accuracies[plan.gap];
}
