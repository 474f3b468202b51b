import * as tf from '@tensorflow/tfjs';
import { random, seed, steps } from 'lab';
import { minimize } from 'lab/nets';
import { drawLoss } from './charts';
import { places, type Faces, type Task } from './faces';

const rng = random(seed + 1);

function draw(
  count: string,
  shape: number[],
  size: number,
) {
  const sets = count === 'each' ? places : 1;
  const total = shape.reduce((a, b) => a * b, sets);
  const values = Array.from({ length: total }, () =>
    rng.normal(0, size),
  );
  return tf.variable(tf.tensor(values, [sets, ...shape]));
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
    const [, samples] = patches.shape;
    const responses =
      kernels.shape[0] === 1
        ? patches
            .reshape([-1, 9])
            .matMul(kernels.reshape([9, maps]))
            .reshape([places, samples, maps])
        : patches.matMul(kernels);
    const active = responses.add(biases).relu();
    return active.mul(readout).mean(0).sum(1).add(offset);
  };
  return {
    parameters: [kernels, biases, readout, offset],
    logits,
  };
}

type Network = ReturnType<typeof makeNetwork>;

export function train(
  { parameters, logits }: Network,
  batches: Faces[],
  drawn?: { task: Task; network: string },
) {
  const optimizer = tf.train.adam(0.03);
  for (const step of steps(200)) {
    const batch = batches[step % batches.length];
    const lossOf = () =>
      tf.losses.sigmoidCrossEntropy(
        batch.labels,
        logits(batch.patches),
      );
    const loss = minimize(optimizer, lossOf, parameters);
    if (drawn && step % 5 === 1)
      drawLoss({ step, loss, ...drawn });
  }
}

export function accuracy({ logits }: Network, test: Faces) {
  const guesses = logits(test.patches).greater(0);
  const hits = guesses.equal(test.labels.greater(0.5));
  return hits.mean().dataSync()[0];
}
