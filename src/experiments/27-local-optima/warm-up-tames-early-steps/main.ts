import {
  chart,
  inTurn,
  param,
  random,
  report,
  seed,
  steps,
} from 'lab';
import { dense } from 'lab/nets';
import { adam } from './adam';
import { deadShare, drawBatch } from './task';

const peak = param(
  'peak',
  0.03,
  [0.001, 0.1, 0.001],
  'log',
);
const warmUp = param('warmUp', 100, [1, 300, 1]);
const count = param('steps', 300, [100, 1000, 50]);
const plans = {
  plain: { corrected: false, rise: 1 },
  warmed: { corrected: false, rise: warmUp },
  corrected: { corrected: true, rise: 1 },
};
const curves = chart('curves', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'plan',
  facet: 'start',
});
curves.rule({ loss: 1 });

// zh: 六个隐层，每层 16 个 ReLU，三个起点。学习率在前 rise 步直线
// zh: 上升。
// en: Six hidden layers of 16 ReLUs, three starts. The rate rises
// en: in a straight line over the first steps.
const sizes = [2, 16, 16, 16, 16, 16, 16, 1];
for (const [plan, how] of inTurn(Object.entries(plans))) {
  let [loss, dead, rate] = [0, 0, 0];
  for (const start of inTurn([1, 2, 3])) {
    const rng = random(seed * 10 + start);
    const net = dense(sizes, { rng });
    const update = adam(net.parameters, how.corrected);
    for (const step of steps(count)) {
      const { points, wanted } = drawBatch(32, rng);
      rate = peak * Math.min(1, step / how.rise);
      const now = update(
        () => net.apply(points).sub(wanted).square().mean(),
        rate,
      );
      if (step > count - 50) loss += now / 50 / 3;
      if (step % 5 === 0)
        curves.line({ step, loss: now, plan, start });
    }
    dead += deadShare(net, rng) / 3;
  }
  report(`${plan}Loss`, loss);
  report(`${plan}Dead`, dead);
  report(`${plan}Rate`, rate);
}
