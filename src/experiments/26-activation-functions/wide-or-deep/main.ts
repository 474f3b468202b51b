import * as tf from '@tensorflow/tfjs';
import { inTurn, param, random, report, seed } from 'lab';
import { steps } from 'lab';
import { dense, minimize } from 'lab/nets';
import { drawCosts, drawCurve, losses } from './charts';
import {
  chosen,
  relu,
  spreadKinks,
  target,
  x,
} from './data';
import { countParameters, tally } from './folds';

const count = param('steps', 1000, [200, 4000, 200]);

// zh: 一、做出同样多的齿：深网络每层两个单元，对折一次；浅
// zh: 网络每个折点要一个单元。
// en: 1. As many teeth: the deep net folds once with two units
// en: a layer, the wide one needs a unit for each kink.
for (let layers = 1; layers <= 6; layers++) {
  const { teeth, deep, wide } = tally(layers);
  drawCosts(teeth, deep, wide);
  if (layers < 6) continue;
  report('teethOfSix', teeth);
  report('deepParameters', deep);
  report('wideParameters', wide);
}

// zh: 二、参数几乎一样多，谁学得会锯齿？
// en: 2. With nearly as many parameters, which learns teeth?
const wide = [1, 96, 1];
const deep = [1, 11, 11, 11, 1];
report('wideTrained', countParameters(wide));
report('deepTrained', countParameters(deep));
const plans = [
  { network: 'deep', sizes: deep, bend: chosen },
  { network: 'wide', sizes: wide, bend: chosen },
  { network: 'wideRelu', sizes: wide, bend: relu },
];
for (const { network, sizes, bend } of inTurn(plans)) {
  const rng = random(seed);
  const net = dense(sizes, { activation: bend, rng });
  spreadKinks(net.layers[0], rng);
  const optimizer = tf.train.adam(0.01);
  const loss = () =>
    net.apply(x).sub(target).square().mean<tf.Scalar>();
  for (const step of steps(count)) {
    const now = minimize(optimizer, loss, net.parameters);
    if (step % 20 === 0)
      losses.line({ step, loss: now, network });
  }
  report(`${network}Loss`, loss().dataSync()[0]);
  drawCurve(network, net.apply(x));
}
