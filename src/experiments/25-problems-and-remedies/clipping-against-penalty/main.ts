import * as tf from '@tensorflow/tfjs';
import { progress, random, seed } from 'lab';
import { dense, minimize } from 'lab/nets';
import * as critics from './critic';
import { drawSamples } from './samples';
import * as settings from './settings';
import { report, watch } from './watch';

const { plans, steps, width } = settings;
plans.forEach(({ run, bound }, round) => {
  // zh: 每次运行用同样的初值、同样的样本。
  // en: Each run has the same initial weights and samples.
  const rng = random(seed);

  // zh: 评论家：2-H-H-H-1 的 ReLU 网络，He 初始化。
  // en: The critic: a ReLU network 2-H-H-H-1, initialised
  // en: after He.
  const critic = dense([2, width, width, width, 1], {
    activation: 'relu',
    initialization: 'he',
    rng,
  });
  const optimizer = bound
    ? tf.train.rmsprop(settings.clippingRate)
    : tf.train.adam(1e-3, 0, 0.9);

  for (let step = 1; step <= steps; step++) {
    tf.tidy(() => {
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
        const norms = critics.gradientNorms(
          critic,
          between,
        );
        const penalty = norms.sub(1).square().mean();
        return penalty.mul(settings.penaltyWeight).sub(gap);
      };
      minimize(optimizer, loss, critic.parameters);
      // zh: 权重裁剪：截断的是权重，不是梯度。
      // en: Clipping cuts the weights, not the gradients.
      if (bound) {
        for (const p of critic.parameters) {
          p.assign(p.clipByValue(-bound, bound));
        }
      }
    });
    watch(run, critic, step);
    progress(round * steps + step, plans.length * steps);
  }
  report(run, critic, bound);
  optimizer.dispose();
  tf.dispose(critic.parameters);
});
