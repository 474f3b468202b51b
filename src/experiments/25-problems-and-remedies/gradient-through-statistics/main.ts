import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, steps, table } from 'lab';
import { minimize, norm } from 'lab/nets';
import { drift, losses } from './charts';
import { makeNet, type Treatment } from './network';

const rate = param('rate', 0.1, [0.01, 1, 0.01], 'log');
const count = param('steps', 200, [20, 400, 20]);

// zh: 只留数值，不留来历：梯度到此为止。
// en: Its values without its history: gradients end here.
const constant = (t: tf.Tensor) =>
  tf.tensor(t.dataSync(), t.shape);

// zh: 训练时用哪一份统计量？一、批统计量，参与求导；
// zh: 二、批统计量，当成常数；三、滑动统计量，也是常数。
// en: Which statistics does training use? Those of the batch,
// en: differentiated; those of the batch, as constants; the
// en: running ones, constants as well.
const treatments: Record<string, Treatment> = {
  through: (batch) => batch,
  constant: (batch) => constant(batch),
  running: (_, running) => constant(running),
};

const rows = [];
const all = Object.entries(treatments);
for (const [treatment, treat] of inTurn(all)) {
  const net = makeNet(treat);
  const optimizer = tf.train.sgd(rate);
  const sizeBefore = norm(...net.weights);
  let loss = NaN;
  for (const step of steps(count)) {
    loss = minimize(optimizer, net.loss, net.parameters);
    // zh: 归一化之前的偏置，初值是 0。
    // en: Biases in front of the normalisation, begun at 0.
    const bias = norm(...net.biases);
    if (step % 4 !== 1) continue;
    losses.line({ step, loss, treatment });
    drift.line({ step, bias, treatment });
  }
  const found = {
    Loss: loss,
    Bias: norm(...net.biases),
    Growth: norm(...net.weights) / sizeBefore - 1,
  };
  for (const [name, value] of Object.entries(found))
    report(treatment + name, value);
  rows.push({ treatment, ...found });
}
table('results', rows);
