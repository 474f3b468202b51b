import * as tf from '@tensorflow/tfjs';
import {
  chart,
  random,
  report,
  seed,
  steps,
  type ChartOptions,
  type Random,
} from 'lab';
import { minimize } from 'lab/nets';
import type { cells } from './cells';
import { makeNetwork } from './network';

// zh: 第一步给出 ±1，此后 gap 步全是噪声。问：第一步是什么？
// en: Step one shows ±1, then come `gap` steps of noise. The
// en: question at the end: what did step one show?
function drawBatch(
  rng: Random,
  size: number,
  gap: number,
  noise: number,
) {
  const bits = Array.from({ length: size }, () =>
    rng.integer(2),
  );
  const rows = bits.map((bit) => [
    2 * bit - 1,
    ...Array.from({ length: gap }, () =>
      rng.normal(0, noise),
    ),
  ]);
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
  const constants = biases
    .map((bias) => 1 + Math.exp(bias))
    .sort((a, b) => a - b);
  memory.dot(
    constants.map((timeConstant, i) => ({
      unit: i + 1,
      timeConstant,
      run,
    })),
  );
  report(`${run}Memory`, Math.max(...constants));
}

const axes = (x: string): ChartOptions => ({
  x,
  y: { field: 'accuracy', domain: [0.3, 1] },
  color: 'run',
});
const training = chart('training', axes('step'));
const trace = chart('trace', axes('time'));
training.rule({ accuracy: 0.5 });
trace.rule({ accuracy: 0.5 });

interface Task {
  cell: keyof typeof cells;
  noise: number;
  steps: number;
}
interface Plan {
  run: string;
  gap: number;
  gate: number[];
  write: number[];
}
export function train(task: Task, plan: Plan) {
  const { cell, noise } = task;
  const { run, gap, gate, write } = plan;
  const { parameters, answers } = makeNetwork(
    cell,
    gate,
    write,
  );
  // zh: 512 个新序列：每一步之后提问，各答对多少？
  // en: 512 new sequences: how many right if asked after each
  // en: step?
  const test = drawBatch(random(seed + 3), 512, gap, noise);
  const examine = () =>
    answers(test.sequence)
      .greater(0)
      .equal(test.bits.greater(0))
      .mean(0)
      .dataSync();

  const draws = random(seed + 2);
  const adam = tf.train.adam(0.01);
  for (const step of steps(task.steps)) {
    const { sequence, bits } = drawBatch(
      draws,
      32,
      gap,
      noise,
    );
    const loss = () =>
      tf.losses.sigmoidCrossEntropy(
        bits,
        answers(sequence).slice([0, gap], [-1, 1]),
      );
    minimize(adam, loss, parameters);
    if (step % 20 === 0)
      training.line({
        step,
        run,
        accuracy: examine()[gap],
      });
  }
  const accuracies = [...examine()];
  trace.line(
    accuracies.map((accuracy, time) => ({
      time,
      run,
      accuracy,
    })),
  );
  report(`${run}Accuracy`, accuracies[gap]);
  const last = answers(test.sequence).slice(
    [0, gap],
    [-1, 1],
  );
  const loss = tf.losses.sigmoidCrossEntropy(
    test.bits,
    last,
  );
  report(`${run}Loss`, loss.dataSync()[0]);
  return accuracies[gap];
}
