import { inTurn, param, report } from 'lab';
import { norm } from 'lab/nets';
import { makeNet, spreadOf } from './net';
import { follow, outputOf, train } from './training';

const units = param('units', 8, [2, 16, 1]);
const rate = param('learningRate', 0.5, [0.1, 1, 0.1]);
const count = param('steps', 600, [100, 1000, 100]);
const plan = [rate, count];

// zh: 一、全部相等；另有一个单元的网络，学习率按推导换算。
// en: 1. All equal; beside it a net of one unit, with its rates
// en: converted as derived.
const equal = makeNet(units, 0.5, 0);
report('equalLoss', follow('equal', equal, plan).loss);
report('equalSpread', spreadOf(equal));
const one = makeNet(1, 0.5, 0);
one.v.assign(one.v.mul(units));
const factors = [1 / units, 1 / units, units, 1];
train(one, plan, { factors });
const gap = outputOf(one).sub(outputOf(equal));
report('oneUnitGap', norm(gap));

// zh: 二、加一点点噪声，多久才破？
// en: 2. With a little noise, how long until it breaks?
const breaks: number[] = [];
for (const exponent of inTurn([2, 3, 4, 5, 6])) {
  const net = makeNet(units, 0.5, 10 ** -exponent);
  const found = follow(`noise${exponent}`, net, plan);
  report(`breakAt${exponent}`, found.breakAt);
  breaks.push(found.breakAt);
}
const delays = breaks
  .slice(1)
  .map((at, i) => at - breaks[i]);
const least = Math.min(...delays);
const greatest = Math.max(1, ...delays);
report('delayLeast', least);
report('delayGreatest', greatest);
report('delayRatio', least / greatest);
const random = makeNet(units, 0, 0.5);
report('randomLoss', follow('random', random, plan).loss);

// zh: 三、全零：谁在动？
// en: 3. All zero: what moves?
const activations = ['tanh', 'relu', 'sigmoid'] as const;
for (const activation of activations) {
  const zero = makeNet(units, 0, 0);
  train(zero, plan, { activation });
  const { w, b, v, c } = zero;
  report(`${activation}Moved`, norm(w, b, v));
  report(`${activation}Spread`, spreadOf(zero));
  report(`${activation}Bias`, c.dataSync()[0]);
}

// zh: 四、起点相等，加上 Dropout 的噪声。
// en: 4. Equal at the start, with the noise of dropout.
const dropped = makeNet(units, 0.5, 0);
train(dropped, plan, { keep: 0.5 });
report('dropoutSpread', spreadOf(dropped));
