import * as tf from '@tensorflow/tfjs';
import { progress, random, seed } from 'lab';
import { losses } from './charts';
import { places, type makeFaces } from './faces';

export type Kind = 'convolution' | 'local';
type Faces = ReturnType<typeof makeFaces>;

const steps = 150;
const rng = random(seed + 1);

// zh: 共享与不共享只差一个维度：一组权重，还是每处一组。
// en: Sharing or not is one dimension: one set of weights, or
// en: a set for each place.
function makeNetwork(kind: Kind, maps: number) {
  const sets = kind === 'local' ? places : 1;
  const draw = (count: number, deviation: number) =>
    Array.from({ length: count }, () =>
      rng.normal(0, deviation),
    );
  return tf.tidy(() => ({
    kernels: tf.variable(
      tf.tensor3d(draw(sets * 9 * maps, Math.sqrt(2 / 9)), [
        sets,
        9,
        maps,
      ]),
    ),
    biases: tf.variable(tf.zeros([sets, 1, maps])),
    readout: tf.variable(
      tf.tensor2d(draw(maps, 1), [maps, 1]),
    ),
    offset: tf.variable(tf.zeros([1])),
  }));
}

type Network = ReturnType<typeof makeNetwork>;

// zh: 3 × 3 的层、ReLU、对全图取平均、一个输出。
// en: A 3 × 3 layer, ReLU, the mean over all places, one output.
function logits(net: Network, patches: tf.Tensor3D) {
  const [sets, , maps] = net.kernels.shape;
  const [, samples] = patches.shape;
  const responses =
    sets === 1
      ? patches
          .reshape([-1, 9])
          .matMul(net.kernels.reshape([9, maps]))
          .reshape([places, samples, maps])
      : patches.matMul(net.kernels);
  return responses
    .add(net.biases)
    .relu()
    .mean(0)
    .matMul(net.readout as tf.Tensor2D)
    .add(net.offset);
}

export function train(
  kind: Kind,
  faces: Faces,
  {
    maps,
    task,
    round,
  }: {
    maps: number;
    task: string;
    round: number;
  },
) {
  const net = makeNetwork(kind, maps);
  const variables = Object.values(net);
  const optimizer = tf.train.adam(0.03);
  for (let step = 0; step <= steps; step++) {
    const loss = optimizer.minimize(
      () =>
        tf.losses.sigmoidCrossEntropy(
          faces.labels,
          logits(net, faces.patches),
        ),
      true,
      variables,
    )!;
    if (step % 5 === 0) {
      const value = loss.dataSync()[0];
      losses.line({
        step,
        loss: value,
        network: kind,
        task,
      });
      progress(
        round * (steps + 1) + step + 1,
        4 * (steps + 1),
      );
    }
    loss.dispose();
  }
  optimizer.dispose();
  return net;
}

export function accuracy(net: Network, faces: Faces) {
  return tf.tidy(() => {
    const guesses = logits(net, faces.patches).greater(0);
    const hits = guesses.equal(faces.labels.greater(0.5));
    return hits.mean().dataSync()[0];
  });
}

export function dispose(net: Network) {
  tf.dispose(Object.values(net));
}
