import * as tf from '@tensorflow/tfjs';
import { param, random, report, seed, steps } from 'lab';
import { twoMoons } from 'lab/data';
import { dense, minimize } from 'lab/nets';
import { compare } from './compare';
import {
  outputOf,
  randomDirection,
  rescale,
  type Weights,
} from './weights';

const blocks = param('blocks', 1, [1, 5, 1]);
const skip = param('skip', false);
const alpha = param('alpha', 20, [1, 100, 1], 'log');
const normalised = param('normalised', true);

// zh: 两个月牙，共 60 个点，标签 0 与 1，以原点为中心。
// en: Two moons about the origin, 60 points, labels 0 and 1.
const rng = random(seed);
const moons = twoMoons(60, 0.2, rng);
const x = moons.map(({ x1, x2 }) => [x1 - 0.5, x2 - 0.25]);
const y = moons.map(({ label }) => [label]);

// zh: 输入层、若干块（每块两层）、输出层；权重与偏置相间。
// zh: Adam，150 步，交叉熵。
// en: Input layer, blocks of two layers each, output layer;
// en: weights and biases take turns. Adam, 150 steps,
// en: cross-entropy.
const hidden = Array<number>(1 + 2 * blocks).fill(16);
const net = dense([2, ...hidden, 1], { rng });
const output = outputOf(tf.tensor2d(x), skip);
const lossOf = (weights: Weights) =>
  tf.losses.sigmoidCrossEntropy<tf.Tensor, tf.Scalar>(
    tf.tensor2d(y),
    output(weights),
  );
const trained: Weights = net.parameters;
const adam = tf.train.adam(0.01);
for (const _step of steps(150))
  minimize(adam, () => lossOf(trained), net.parameters);

// zh: 两个网络：训练好的，和层间缩放过的。函数一样。
// en: Two networks: the trained one and one with two layers
// en: rescaled. The function is the same.
const rescaled = rescale(trained, alpha);
const before = output(trained);
const gap = before.sub(output(rescaled)).abs().max();
const relative = gap.div(before.abs().max());
report('outputDifference', relative.dataSync()[0]);
report('trainedLoss', lossOf(trained).dataSync()[0]);

// zh: 同样八个随机方向，归一化与不归一化；前两个用来画图。
// en: The same eight random directions, raw and normalised;
// en: the pictures are along the first two.
const raw = Array.from({ length: 8 }, () =>
  randomDirection(trained, rng),
);
const shown = normalised ? 'normalised' : 'raw';
compare({ trained, rescaled }, raw, lossOf, shown);
