import * as tf from '@tensorflow/tfjs';
import { param, random, report, seed } from 'lab';
import { compare } from './compare';
import * as directions from './directions';
import * as network from './network';

const blocks = param('blocks', 1, [1, 5, 1]);
const skip = param('skip', false);
const alpha = param('alpha', 20, [1, 100, 1], 'log');
const normalised = param('normalised', true);

const rng = random(seed);
const { x, y } = network.makeMoons(rng);
const variables = network.initialWeights(blocks, rng);
const output = network.outputOf(x, skip);
const lossOf = (weights: network.Weights) =>
  tf.losses.sigmoidCrossEntropy<tf.Tensor, tf.Scalar>(
    y,
    output(weights),
  );
network.train(variables, () => lossOf(variables));

tf.tidy(() => {
  // zh: 两个网络：训练好的，和层间缩放过的。函数一样。
  // en: Two networks: the trained one and one with two layers
  // en: rescaled. The function is the same.
  const networks = {
    trained: variables as network.Weights,
    rescaled: directions.rescale(variables, alpha),
  };
  const [before, after] =
    Object.values(networks).map(output);
  const difference = before.sub(after).abs().max();
  report(
    'outputDifference',
    difference.div(before.abs().max()).dataSync()[0],
  );
  report('trainedLoss', lossOf(variables).dataSync()[0]);

  // zh: 同样八个随机方向，归一化与不归一化；前两个用来画图。
  // en: The same eight random directions, raw and normalised;
  // en: the pictures are along the first two.
  const raw = Array.from({ length: 8 }, () =>
    directions.randomDirection(variables, rng),
  );
  const shown = normalised ? 'normalised' : 'raw';
  compare(networks, raw, lossOf, shown);
});
tf.dispose([x, y, variables]);
