import * as tf from '@tensorflow/tfjs';
import { progress, random, seed } from 'lab';
import { drawTest } from './charts';
import { build, type Architecture } from './networks';

const batch = 100;

interface Examples {
  waves: number[][];
  labels: number[];
}
type Data = Record<'training' | 'test', Examples>;

function accuracy(logits: tf.Tensor, labels: tf.Tensor) {
  const hits = logits.argMax(1).equal(labels);
  return hits.mean().dataSync()[0];
}

// zh: 每批 100 个样本，Adam；每 50 步考一次试。
// en: Batches of 100 and Adam; an examination every 50 steps.
function train(
  architecture: Architecture,
  { training, test }: Data,
  steps: number,
  onTest: (step: number, share: number) => void,
) {
  const network = build[architecture](random(seed + 7));
  const data = tf.tidy(() => ({
    waves: tf.tensor2d(training.waves),
    answers: tf.oneHot(
      tf.tensor1d(training.labels, 'int32'),
      10,
    ) as tf.Tensor2D,
    testWaves: tf.tensor2d(test.waves),
    testLabels: tf.tensor1d(test.labels, 'int32'),
  }));
  const examine = () =>
    tf.tidy(() =>
      accuracy(
        network.logits(data.testWaves),
        data.testLabels,
      ),
    );
  const rate = 0.01;
  const optimizer = tf.train.adam(rate);
  const batches = Math.floor(training.waves.length / batch);
  for (let step = 1; step <= steps; step++) {
    const from = (step % batches) * batch;
    tf.tidy(() => {
      const waves = data.waves.slice(from, batch);
      const answers = data.answers.slice(from, batch);
      optimizer.minimize(
        () =>
          tf.losses.softmaxCrossEntropy(
            answers,
            network.logits(waves),
          ),
        false,
        network.variables,
      );
    });
    if (step % 50 === 0) onTest(step, examine());
  }
  const share = examine();
  optimizer.dispose();
  tf.dispose([network.variables, Object.values(data)]);
  return share;
}

export function trainOnBoth(
  network: Architecture,
  data: Record<'ordered' | 'shuffled', Data>,
  plan: { steps: number; round: number; rounds: number },
) {
  const { steps, round, rounds } = plan;
  const all = 2 * rounds * steps;
  const learn = (
    order: keyof typeof data,
    before: number,
  ) =>
    train(network, data[order], steps, (step, accuracy) => {
      drawTest({ step, accuracy, network, order });
      progress(before + step, all);
    });
  const start = 2 * round * steps;
  return {
    ordered: learn('ordered', start),
    shuffled: learn('shuffled', start + steps),
  };
}
