import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import { param } from 'lab';
import { minimize } from 'lab/nets';
import * as charts from './charts';
import { makeNets, ranked } from './network';
import { remedies } from './remedies';

const method = param('optimizer', 'sgd', ['sgd', 'adam']);
const range = [1e-4, 1, 1e-4] as const;
const rate = param('learningRate', 0.1, range, 'log');
const count = param('steps', 30, [0, 400, 10]);
const names = Object.keys(remedies);
const chosen = names.filter((name) => param(name, true));

// zh: 一种一种地补救，各五个网络，只有初值不同：先量各层的
// zh: 梯度，再训练。画的是中位数。
// en: For each remedy five nets, which differ in their initial
// en: weights: gradients, then training. Medians are drawn.
const rows = [];
for (const remedy of lab.inTurn(chosen)) {
  const network = makeNets(remedy);
  const ratios = network.gradientRatios();
  const shares = network.deadShares();
  ratios.forEach((ratio, i) => {
    const at = { layer: i + 1, remedy };
    if (ratio > 0) charts.gradient.line({ ...at, ratio });
    charts.deadUnits.line({ ...at, dead: shares[i] });
  });

  const optimizer = tf.train[method](rate);
  let losses: number[] = [];
  const total = () => {
    const each = network.losses();
    losses = ranked(each.dataSync());
    return each.sum();
  };
  for (const step of lab.steps(count)) {
    minimize(optimizer, total, network.trainable);
    // zh: 超过 10 的损失画在 10 处；点表示发散。
    // en: A loss above 10 is drawn at 10; a dot is divergence.
    const shownLoss = Math.min(losses[2], 10);
    const row = { step: step - 1, shownLoss, remedy };
    if (step % 4 === 1) charts.training.line(row);
    if (isFinite(losses[2])) continue;
    charts.training.dot(row);
    break;
  }
  tf.dispose([total(), ...network.trainable]);

  const results = Object.entries({
    Growth: Math.log10(ratios[0]),
    Loss: losses[2],
    Least: losses[0],
    Greatest: losses[4],
    Dead: lab.mean(shares),
  }).filter(([, value]) => isFinite(value));
  for (const [name, value] of results)
    lab.report(remedy + name, value);
  rows.push({ remedy, ...Object.fromEntries(results) });
}
lab.table('summary', rows);
