import { chart, param, report } from 'lab';
import * as losses from './losses';

const start = param('start', -10, [-20, 5, 0.5]);
const range = param('range', 10, [2, 30, 1]);
const rate = param('learningRate', 0.1, [0.01, 2, 0.01]);
const isStable = param('isStable', true);

const slopes = chart('slopes', {
  x: 'logit',
  y: 'slope',
  color: 'loss',
});
const logits = Array.from(
  { length: 81 },
  (_, i) => range * (i / 40 - 1),
);
const steps = 100;
const family = isStable ? losses.stable : losses.asWritten;
const atMinus10: Record<string, number> = {};
for (const [name, loss] of Object.entries(family)) {
  // zh: 一、损失对 logit 的导数。
  // en: 1. The derivative of the loss in the logit.
  losses.slopesOf(loss, logits).forEach((slope, i) => {
    slopes.line({ logit: logits[i], slope, loss: name });
  });
  const [far, near] = losses.slopesOf(loss, [-10, 0]);
  report(`${name}AtMinus10`, far);
  report(`${name}At0`, near);
  atMinus10[name] = far;

  // zh: 二、从一个被一眼看穿的假样本出发，判别器不动，
  // zh: 只让它的 logit 沿损失下降：100 步能走多远？
  // en: 2. From a fake that is seen through at once, with a
  // en: discriminator that stands still: how far down the
  // en: loss do 100 steps take its logit?
  let a = start;
  for (let step = 0; step < steps; step++) {
    a -= rate * losses.slopesOf(loss, [a])[0];
  }
  report(`${name}Move`, a - start);
}

// zh: 三、在 a = −10 处，两个梯度差多少倍？
// en: 3. At a = −10, how many times larger is one gradient?
report(
  'gradientRatio',
  atMinus10['nonSaturating'] / atMinus10['saturating'],
);
