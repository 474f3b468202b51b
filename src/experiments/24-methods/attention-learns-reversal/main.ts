import * as tf from '@tensorflow/tfjs';
import {
  inTurn,
  param,
  random,
  report,
  seed,
  steps,
} from 'lab';
import { minimize } from 'lab/nets';
import { n, symbols } from './attention';
import { makeNet } from './block';
import { drawAccuracy, drawAttention } from './charts';

const heads = param('heads', 2, [1, 4, 1]);
const count = param('steps', 200, [20, 1000, 20]);

// zh: 八个词元，每个取自八种，要倒着写出来。
// en: Eight tokens of eight kinds, to be written backwards.
const rng = random(seed + 1);
const token = () => rng.integer(symbols);
const drawTokens = (batch: number) => {
  const ids = Array.from({ length: batch * n }, token);
  return tf.tensor2d(ids, [batch, n], 'int32');
};
const test = drawTokens(1024);

const nets = {
  withPositions: makeNet(heads, true, false),
  noPositions: makeNet(heads, false, false),
  causalMask: makeNet(heads, true, true),
};
for (const [network, net] of inTurn(Object.entries(nets))) {
  const optimizer = tf.train.adam(0.003);
  const accuracyOn = (tokens: tf.Tensor) => {
    const written = net(tokens).logits.argMax(-1);
    const right = written.equal(tokens.reverse(1));
    return right.mean().dataSync()[0];
  };
  for (const step of steps(count)) {
    const tokens = drawTokens(32);
    const answers = tf.oneHot(tokens.reverse(1), symbols);
    const loss = () =>
      tf.losses.softmaxCrossEntropy(
        answers,
        net(tokens).logits,
      );
    minimize(optimizer, loss);
    if (step % 10 > 0) continue;
    const few = test.slice(0, 128);
    drawAccuracy(network, step, accuracyOn(few));
  }
  report(`${network}Accuracy`, accuracyOn(test));
  drawAttention(network, net(test).weights);
}
