import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import { param } from 'lab';
import { dense, minimize } from 'lab/nets';
import * as critics from './critic';
import { drawSamples } from './samples';
import { report, watch } from './watch';

const lambda = param('penaltyWeight', 10, [0, 100, 1]);
// zh: 权重裁剪的界 c：每步之后，权重都截到 [−c, c] 里。
// en: The bound c of weight clipping: after each step, weights
// en: are cut to [−c, c].
const range = [0.001, 1, 0.001] as const;
const smallBound = param('smallBound', 0.01, range, 'log');
const largeBound = param('largeBound', 0.5, range, 'log');
const rates = [0.0001, 0.02, 0.0001] as const;
const rate = param('clippingRate', 0.005, rates, 'log');
const width = param('width', 64, [4, 128, 4]);
const steps = param('steps', 300, [50, 2000, 50]);

const plans = [
  { run: 'penalty', bound: 0 },
  { run: 'smallBound', bound: smallBound },
  { run: 'largeBound', bound: largeBound },
];
for (const { run, bound } of lab.inTurn(plans)) {
  // zh: 每次运行用同样的初值、同样的样本。
  // en: Each run has the same initial weights and samples.
  const rng = lab.random(lab.seed);

  // zh: 评论家：2-H-H-H-1 的 ReLU 网络，He 初始化。
  // en: The critic: a ReLU network 2-H-H-H-1, He’s start.
  const critic = dense([2, width, width, width, 1], {
    rng,
  });
  const optimizer = bound
    ? tf.train.rmsprop(rate)
    : tf.train.adam(1e-3, 0, 0.9);

  for (const step of lab.steps(steps)) {
    const { real, fake, between } = drawSamples(rng, 128);
    const loss = () => {
      // zh: 评论家拉开真样本与假样本的平均分……
      // en: The critic widens the gap between the scores of
      // en: real and fake samples …
      const gap = critics.scoreGap(critic, real, fake);
      if (bound) return gap.neg();
      // zh: ……梯度惩罚：连线上的梯度，长度要接近 1。
      // en: … the penalty wants gradients of length 1 on the
      // en: lines between the two.
      const norms = critics.gradientNorms(critic, between);
      const penalty = norms.sub(1).square().mean();
      return penalty.mul(lambda).sub(gap);
    };
    minimize(optimizer, loss, critic.parameters);
    // zh: 权重裁剪：截断的是权重，不是梯度。
    // en: Clipping cuts the weights, not the gradients.
    if (bound) {
      for (const p of critic.parameters) {
        p.assign(p.clipByValue(-bound, bound));
      }
    }
    watch(run, critic, step);
  }
  report(run, critic);
}
