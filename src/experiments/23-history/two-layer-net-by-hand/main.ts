import * as tf from '@tensorflow/tfjs';
import { param, report, steps } from 'lab';
import { norm } from 'lab/nets';
import { drawGradients, losses } from './charts';
import { batchAt, rng, x, y } from './data';
import { backward, descend, forward } from './network';
import { lossOf, makeNetwork } from './network';

const width = param('width', 16, [1, 64, 1]);
const batch = param('batch', 32, [1, 200, 1]);
const learningRate = param(
  'learningRate',
  0.5,
  [0.01, 5, 0.01],
  'log',
);
const net = makeNetwork(width, rng);
const parameters = Object.values(net);

// zh: 一、同一批样本：手推的梯度与库的梯度。
// en: 1. One batch: gradients by hand and by the library.
const [x1, y1] = [x.slice(0, batch), y.slice(0, batch)];
const byHand = backward(net, x1, y1);
const { grads } = tf.variableGrads(() =>
  lossOf(net, x1, y1),
);
const library = parameters.map(({ name }) => grads[name]);
const errors = byHand.map((g, i) => g.sub(library[i]));
report('difference', norm(...errors) / norm(...library));
report(
  'biasDifference',
  norm(errors[1], errors[3]) / norm(library[1], library[3]),
);
drawGradients(byHand, library);

// zh: 二、整批的梯度，是每个样本的梯度的平均。
// en: 2. The gradient of a batch is the mean of its samples'.
const ofEach = x1
  .split(batch)
  .map((one, i) => backward(net, one, y1.slice(i, 1))[0]);
const mean = tf.addN(ofEach).div(batch);
report(
  'batchDifference',
  norm(mean.sub(byHand[0])) / norm(mean),
);

// zh: 三、只用手推的梯度训练。
// en: 3. Training with the gradients by hand alone.
for (const step of steps(400)) {
  const [rows, labels] = batchAt(step, batch);
  const slopes = backward(net, rows, labels);
  descend(parameters, slopes, learningRate);
  if (step % 10 === 0)
    losses.line({
      step,
      loss: lossOf(net, x, y).dataSync()[0],
    });
}
report('loss', lossOf(net, x, y).dataSync()[0]);
const guess = forward(net, x).probabilities.argMax(1);
const isRight = guess.equal(y.argMax(1));
report('accuracy', isRight.mean().dataSync()[0]);
