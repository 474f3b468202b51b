import * as tf from '@tensorflow/tfjs';
import { random, seed, steps } from 'lab';
import { minimize } from 'lab/nets';
import { losses } from './charts';
import { places, type Faces, type Task } from './faces';

const { sigmoidCrossEntropy } = tf.losses;
const rng = random(seed + 1);

function draw(sets: string, shape: number[], size: number) {
  const count = sets === 'each' ? places : 1;
  const total = shape.reduce((a, b) => a * b, count);
  const values = Array.from({ length: total }, () =>
    rng.normal(0, size),
  );
  return tf.variable(tf.tensor(values, [count, ...shape]));
}

// zh: 共享与不共享只差一个维度：一组权重，还是每处一组。
// en: Sharing or not is one dimension: one set of weights, or
// en: a set for each place.
export function makeNetwork(
  sets: { kernels: string; readout: string },
  maps: number,
) {
  const kernels = draw(sets.kernels, [9, maps], 0.5);
  const biases = draw(sets.kernels, [1, maps], 0);
  const readout = draw(sets.readout, [1, maps], 1);
  const offset = tf.variable(tf.zeros([1]));
  // zh: 3 × 3 的层、ReLU、读出：各处的响应加权，取平均。每处权重
  // zh: 相同就是全图平均；每处一组，就是摊平接全连接。
  // en: A 3 × 3 layer, ReLU, and the readout: the mean of
  // en: weighted responses. With equal weights it averages the
  // en: image; with a set each it is flatten and dense.
  const logits = (patches: tf.Tensor) => {
    const [count] = kernels.shape;
    const parts = patches.reshape([count, -1, 9]);
    const active = parts.matMul(kernels).add(biases).relu();
    const all = active.reshape([places, -1, maps]);
    return all.mul(readout).mean(0).sum(1).add(offset);
  };
  const parameters = [kernels, biases, readout, offset];
  return { parameters, logits };
}

type Network = ReturnType<typeof makeNetwork>;

export function train(
  { parameters, logits }: Network,
  faces: Faces[],
  drawn?: { task: Task; network: string },
) {
  const optimizer = tf.train.adam(0.03);
  for (const step of steps(200)) {
    const { labels, patches } = faces[step % faces.length];
    const lossOf = () =>
      sigmoidCrossEntropy(labels, logits(patches));
    const loss = minimize(optimizer, lossOf, parameters);
    if (drawn && step % 5 === 1)
      losses.line({ step, loss, ...drawn });
  }
}

export function accuracy({ logits }: Network, test: Faces) {
  const guesses = logits(test.patches).greater(0);
  const hits = guesses.equal(test.labels.greater(0.5));
  return hits.mean().dataSync()[0];
}
