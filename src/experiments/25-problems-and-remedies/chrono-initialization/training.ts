import * as tf from '@tensorflow/tfjs';
import { progress, random, report, seed } from 'lab';
import type { CellName } from './cells';
import { accuracyCurve, trace } from './charts';
import { makeNetwork, type Start } from './network';
import { drawBatch } from './task';

export interface Task {
  cell: CellName;
  noiseSteps: number;
  noise: number;
  steps: number;
}
export interface Run extends Start {
  run: string;
  round: number;
  rounds: number;
}
type Network = ReturnType<typeof makeNetwork>;

const rightShare = (answer: tf.Tensor, bits: tf.Tensor) =>
  answer.greater(0).equal(bits.greater(0)).mean();

export function train(task: Task, start: Run) {
  tf.tidy(() => {
    const network = makeNetwork(task.cell, start);
    learn(network, task, start);
    examine(network, task, start.run);
  });
  tf.disposeVariables();
}

function learn(network: Network, task: Task, start: Run) {
  const { noiseSteps, noise, steps } = task;
  const { run, round, rounds } = start;
  const rng = random(seed + 2);
  const adam = tf.train.adam(0.01);
  const recent: number[] = [];

  for (let step = 1; step <= steps; step++) {
    tf.tidy(() => {
      const { sequence, bits } = drawBatch(
        rng,
        32,
        noiseSteps,
        noise,
      );
      adam.minimize(() => {
        const states = network.states(sequence);
        const answer = network.answerAt(noiseSteps, states);
        const right = rightShare(answer, bits).dataSync();
        recent.push(right[0]);
        return tf.losses.sigmoidCrossEntropy(bits, answer);
      });
    });
    // zh: 每一批都是新的；取最近 10 批的正确率。
    // en: Every batch is new; accuracy over the last 10.
    if (step % 5 === 0) {
      const last = recent.slice(-10);
      const sum = last.reduce((a, b) => a + b);
      const accuracy = sum / last.length;
      accuracyCurve.line({ step, run, accuracy });
    }
    progress(round * steps + step, rounds * steps);
  }
  adam.dispose();
}

// zh: 512 个新序列：最后答对多少？中途呢？
// en: 512 new sequences: how many right in the end, and if
// en: asked on the way?
function examine(
  network: Network,
  task: Task,
  run: string,
) {
  const { noiseSteps, noise } = task;
  const rng = random(seed + 3);
  const { sequence, bits } = drawBatch(
    rng,
    512,
    noiseSteps,
    noise,
  );
  const states = network.states(sequence);
  const answer = network.answerAt(noiseSteps, states);
  const right = rightShare(answer, bits);
  const loss = tf.losses.sigmoidCrossEntropy(bits, answer);
  report(`${run}Accuracy`, right.dataSync()[0]);
  report(`${run}Loss`, loss.dataSync()[0]);
  for (let time = 0; time <= noiseSteps; time += 2) {
    const asked = network.answerAt(time, states);
    const share = rightShare(asked, bits);
    const accuracy = share.dataSync()[0];
    trace.line({ time, run, accuracy });
  }
}
