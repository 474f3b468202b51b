import * as tf from '@tensorflow/tfjs';
import {
  chart,
  inTurn,
  param,
  report,
  steps,
  table,
} from 'lab';
import { minimize } from 'lab/nets';
import { makeData, makeNets, median } from './network';

const learningRate = param(
  'learningRate',
  0.07,
  [0.005, 0.2, 0.005],
);
const count = param('steps', 180, [60, 600, 20]);
const scaled = param('scaled', true);
const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', domain: [0, 0.8] },
  color: 'depth',
  facet: 'network',
});

// zh: 同一批数据，同样的训练，只差捷径。每种网络从五个随机起点
// zh: 各训练一次，看五份损失的中位数。
// en: The same data and training; the shortcuts alone differ.
// en: Each kind of net is trained from five random starts, and
// en: we look at the median of the five losses.
const { points, targets } = makeData();
const plans = ['plain', 'residual'].flatMap((network) =>
  [4, 12, 24].map((depth) => ({ network, depth })),
);
const rows = [];
for (const { network, depth } of inTurn(plans)) {
  const residual = network === 'residual';
  const nets = makeNets(depth, residual, scaled);
  const eachLoss = () => {
    const z = nets(points);
    return tf.softplus(z).sub(targets.mul(z)).mean([1, 2]);
  };
  const optimizer = tf.train.sgd(learningRate);
  for (const step of steps(count)) {
    // zh: 五份损失相加，梯度各归各的网络。
    // en: In the sum each loss has the gradient of its own net.
    minimize(optimizer, () => eachLoss().sum());
    if (step % 10 > 0) continue;
    const loss = median(eachLoss());
    const row = { step, loss, network };
    losses.line({ ...row, depth: `layers${depth}` });
  }
  const loss = median(eachLoss());
  report(`${network}${depth}`, loss);
  const least = eachLoss().min().dataSync()[0];
  const greatest = eachLoss().max().dataSync()[0];
  rows.push({ network, depth, least, loss, greatest });
  tf.disposeVariables();
}
const [plain4, , plain24] = rows;
report('plainRatio', plain24.loss / plain4.loss);
table('summary', rows);
