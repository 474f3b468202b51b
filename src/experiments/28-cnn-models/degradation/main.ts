import * as tf from '@tensorflow/tfjs';
import { chart, param, progress, report, table } from 'lab';
import { minimize } from 'lab/nets';
import { makeData, makeNet } from './network';

const learningRate = param(
  'learningRate',
  0.05,
  [0.005, 0.2, 0.005],
);
const steps = param('steps', 180, [60, 600, 20]);
const depths = [2, 20, 40];
const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', domain: [0, 1] },
  color: 'depth',
  facet: 'network',
});

// zh: 同一批数据，同样的训练，只差一条捷径。
// en: The same data and training; the shortcut alone differs.
const { points, targets } = makeData();
const results = ['plain', 'residual'].flatMap(
  (network, n) =>
    depths.map((depth, d) => {
      const net = makeNet(depth, network === 'residual');
      const optimizer = tf.train.sgd(learningRate);
      const lossNow = () => net.loss(points, targets);
      for (let step = 1; step <= steps; step++) {
        const loss = minimize(optimizer, lossNow);
        if (step % 10 === 0) {
          const row = { step, loss, network };
          losses.line({ ...row, depth: `layers${depth}` });
        }
        progress((3 * n + d) * steps + step, 6 * steps);
      }
      const last = tf.tidy(() => lossNow().dataSync()[0]);
      report(`${network}${depth}`, last);
      optimizer.dispose();
      tf.dispose(net.parameters);
      return { network, depth, loss: last };
    }),
);
table('summary', results);
tf.dispose([points, targets]);
