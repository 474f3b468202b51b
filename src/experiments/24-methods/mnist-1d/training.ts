import * as tf from '@tensorflow/tfjs';
import { random, seed, steps } from 'lab';
import { minimize } from 'lab/nets';
import { tests } from './charts';
import { networks } from './networks';

export interface Data {
  waves: tf.Tensor2D;
  labels: number[];
  examples: number;
}

// zh: 每批 100 个样本，Adam；前 examples 个用来学，其余考试。
// en: Batches of 100 and Adam; the first `examples` are for
// en: learning, the others for the test.
export function learn(
  { waves, labels, examples }: Data,
  network: keyof typeof networks,
  order: { name: string; points: number[] },
  duration: number,
) {
  const logits = networks[network](random(seed + 7));
  const columns = tf.tensor1d(order.points, 'int32');
  const x = waves.gather(columns, 1);
  const classes = tf.tensor1d(labels, 'int32');
  const targets = tf.oneHot(classes, 10);
  const unseen = x.slice(examples);
  const right = classes.slice(examples);
  const examine = () => {
    const guess = logits(unseen).argMax(1);
    return guess.equal(right).mean().dataSync()[0];
  };
  const adam = tf.train.adam(0.01);
  for (const step of steps(duration)) {
    const from = (step * 100) % examples;
    minimize(adam, () =>
      tf.losses.softmaxCrossEntropy(
        targets.slice(from, 100),
        logits(x.slice(from, 100)),
      ),
    );
    if (step % 50 > 0) continue;
    const accuracy = examine();
    tests.line({
      step,
      accuracy,
      network,
      order: order.name,
    });
  }
  return examine();
}
