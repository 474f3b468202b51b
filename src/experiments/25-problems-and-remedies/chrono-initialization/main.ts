import * as tf from '@tensorflow/tfjs';
import {
  chart,
  inTurn,
  param,
  random,
  report,
  seed,
  steps,
  type ChartOptions,
} from 'lab';
import { minimize } from 'lab/nets';
import { makeNetwork, units } from './network';
import { drawBatch } from './task';

const noiseSteps = param('noiseSteps', 100, [10, 300, 10]);
const noise = param('noise', 0.2, [0, 1, 0.1]);
const cell = param('cell', 'lstm', [
  'lstm',
  'gru',
  'simpleRnn',
]);
const forgetBias = param('forgetBias', 1, [-1, 6, 0.5]);
const trainingSteps = param('steps', 200, [20, 1000, 10]);

// zh: 一、遗忘门的偏置各单元相同（各框架常取 1），输入门取 0。
// en: 1. The same forget bias in each unit, often 1, and 0 for
// en: the input gate.
const zero = Array.from({ length: units }, () => 0);
const same = zero.map(() => forgetBias);

// zh: 二、chrono 初始化：时间常数在 2 到 T 之间均匀分布，
// zh: 输入门偏置取相反数。
// en: 2. Chrono initialisation: time constants spread evenly
// en: from 2 to T; the input bias is the negative.
const rng = random(seed + 1);
const spread = zero.map(() =>
  Math.log(rng.uniform(1, noiseSteps - 1)),
);
const negative = spread.map((bias) => -bias);

// zh: 门 σ(b) 每一步留下这么大的一份，所以时间常数是
// zh: 1/(1 − σ(b))，也就是 1 + exp(b) 步。
// en: A gate keeps the share σ(b) at each step, so its time
// en: constant is 1/(1 − σ(b)), which is 1 + exp(b) steps.
const memory = chart('memory', {
  x: 'unit',
  y: 'timeConstant',
  color: 'run',
});
function showMemory(run: string, biases: number[]) {
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

// zh: 三、训练三次。第一次的间隔只有十分之一，供对照；没有门的
// zh: RNN 不分初值，只训练一次。
// en: 3. Train three times. The first has a tenth of the gap,
// en: to compare with; an RNN without gates has no such choice.
const sameBias = { gate: same, write: zero };
const chrono = { gate: spread, write: negative };
const gap = noiseSteps;
const plans =
  cell === 'simpleRnn'
    ? [{ run: 'noGates', gap, ...sameBias }]
    : [
        { run: 'shortGap', gap: gap / 10, ...sameBias },
        { run: 'sameBias', gap, ...sameBias },
        { run: 'chrono', gap, ...chrono },
      ];
const axes = (x: string): ChartOptions => ({
  x,
  y: { field: 'accuracy', domain: [0.3, 1] },
  color: 'run',
});
const training = chart('training', axes('step'));
const trace = chart('trace', axes('time'));
training.rule({ accuracy: 0.5 });
trace.rule({ accuracy: 0.5 });
const accuracyOf: Record<string, number> = {};
for (const { run, gap, gate, write } of inTurn(plans)) {
  if (run === 'sameBias' || run === 'chrono')
    showMemory(run, gate);
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
  for (const step of steps(trainingSteps)) {
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
  accuracyOf[run] = accuracies[gap];
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
}
if (cell !== 'simpleRnn')
  report(
    'lostByGap',
    accuracyOf.shortGap - accuracyOf.sameBias,
  );
