import { report } from 'lab';
import { drawPlateau } from './charts';
import { descend } from './network';
import { learningRate, steps } from './settings';
import type { Run } from './starts';

// zh: 卡住的起点再走九倍的步数：损失离 ln 2 / 2 还有多远？
// zh: 权重还在变大吗？
// en: A stuck start walks on, nine times as long: how far is
// en: its loss from ln 2 / 2, and do its weights still grow?
export function followPlateau({ network }: Run) {
  const norm = () => Math.hypot(...network.theta);
  const sizes = [{ excess: 0, weightNorm: norm() }];
  let drawAt = steps;
  for (let step = steps; step <= 10 * steps; step++) {
    const weightNorm = norm();
    const excess =
      descend(network, learningRate) - Math.LN2 / 2;
    if (step < drawAt && step < 10 * steps) continue;
    drawAt = 1.2 * step;
    drawPlateau(step, { excess, weightNorm });
    sizes.push({ excess, weightNorm });
  }
  const [, before] = sizes;
  const after = sizes.at(-1)!;
  report('excess', before!.excess);
  report('excessLater', after.excess);
  report('excessFalls', before!.excess / after.excess);
  report('weightNorm', before!.weightNorm);
  report('weightNormLater', after.weightNorm);
}
