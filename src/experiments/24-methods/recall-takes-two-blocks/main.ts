import * as tf from '@tensorflow/tfjs';
import { chart, inTurn, param, report, steps } from 'lab';
import { minimize } from 'lab/nets';
import { look } from './charts';
import { drawBatch, values } from './data';
import { makeNet } from './network';

const count = param('steps', 240, [20, 1000, 20]);
const test = drawBatch(256);
const nets = {
  oneBlock: makeNet(1, false),
  twoBlocks: makeNet(2, false),
  shiftedKeys: makeNet(1, true),
};
const curves = chart('curves', {
  x: 'step',
  y: { field: 'accuracy', domain: [0, 1] },
  color: 'network',
});
for (const [network, net] of inTurn(Object.entries(nets))) {
  const optimizer = tf.train.adam(0.003);
  const accuracyNow = () => {
    const said = net(test.tokens).logits.argMax(-1);
    const right = said.equal(test.answers).mul(test.asked);
    return right.sum().div(test.asked.sum()).dataSync()[0];
  };
  for (const step of steps(count)) {
    const { tokens, answers, asked } = drawBatch(32);
    const wanted = tf.oneHot(answers, values);
    const loss = () =>
      tf.losses.softmaxCrossEntropy(
        wanted,
        net(tokens).logits,
        asked,
      );
    minimize(optimizer, loss);
    if (step % 20 > 0) continue;
    curves.line({ step, accuracy: accuracyNow(), network });
  }
  report(`${network}Accuracy`, accuracyNow());
  net(test.tokens).looked.forEach((weights, i) =>
    look(`${network}${i + 1}`, weights, test),
  );
}
