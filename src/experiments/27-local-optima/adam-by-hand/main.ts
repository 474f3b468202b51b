import { param, report, table } from 'lab';
import { drawEarly, turned } from './charts';
import * as rules from './optimizers';
import {
  firstSteps,
  shrinkage,
  stepsToBottom,
} from './trials';

const kappa = param('kappa', 100, [1, 1000, 1]);
const rate = param('rate', 0.03, [0.003, 0.3, 0.001]);
const scale = param('scale', 100, [1, 1000, 1], 'log');

// zh: 一、梯度恒为 1：每一步是 η 的多少倍？
// en: 1. A gradient that is always 1: each step, in units of η.
for (const kind of ['corrected', 'uncorrected']) {
  const corrected = kind === 'corrected';
  const sizes = firstSteps(rules.adam(1, { corrected }));
  drawEarly(kind, sizes);
  const peak = Math.max(...sizes);
  report(`${kind}First`, sizes[0]);
  report(`${kind}Peak`, peak);
  report(`${kind}PeakAt`, sizes.indexOf(peak) + 1);
}
const first = (g: number) => -rules.adam(1)(0, g);
for (const power of [3, 8, 9])
  report(`firstAt${power}`, first(10 ** -power));

// zh: 二、把山谷转一个角度：谁的步数不变？
// en: 2. Turn the ravine: whose number of steps stays the same?
const makers = {
  descent: () => rules.descent(2 / (1 + kappa)),
  adaGrad: () => rules.adaGrad(10 * rate),
  rmsProp: () => rules.rmsProp(rate),
  adam: () => rules.adam(rate),
};
for (const [method, make] of Object.entries(makers)) {
  const stepsAt = (angle: number) =>
    stepsToBottom(make, kappa, angle);
  for (let angle = 0; angle <= 90; angle += 5)
    turned.line({ angle, steps: stepsAt(angle), method });
  report(`${method}Along`, stepsAt(0));
  report(`${method}Across`, stepsAt(45));
  report(`${method}Turn`, stepsAt(45) - stepsAt(0));
  const bowl = stepsToBottom(make, 1, 0);
  report(`${method}AgainstBowl`, stepsAt(0) - bowl);
}

// zh: 三、同样的衰减，梯度噪声大 scale 倍的权重缩小得一样多吗？
// en: 3. The same decay: do weights whose gradients are scale
// en: times as noisy shrink as much?
const ways = {
  l2: () => rules.adam(1e-3, { l2: 0.1 }),
  adamW: () => rules.adam(1e-3, { weightDecay: 0.1 }),
};
const rows = Object.entries(ways).map(([method, make]) => {
  const small = shrinkage(make, 1);
  const large = shrinkage(make, scale);
  report(`${method}Small`, small);
  report(`${method}Large`, large);
  return { method, small, large };
});
table('shrinkage', rows);
