import { report } from 'lab';
import { drawPlateau } from './charts';
import { descend } from './network';
import { learningRate, steps } from './settings';
import type { Run } from './starts';

// zh: 一个卡住的起点重走一遍，步数是十倍：损失离 ln 2 / 2
// zh: 还有多远？权重还在变大吗？
// en: A stuck start once more, with ten times the steps: how
// en: far is its loss from ln 2 / 2, do its weights still grow?
export function followPlateau({ start, network }: Run) {
  const { activation } = network;
  const again = { activation, theta: start.slice() };
  const walk = (from: number, to: number) => {
    let [excess, drawAt] = [0, from];
    for (let step = from; step < to; step++) {
      const weightNorm = Math.hypot(...again.theta);
      excess = descend(again, learningRate) - Math.LN2 / 2;
      if (step < drawAt && step < to - 1) continue;
      drawAt = 1.2 * step;
      drawPlateau(step, { excess, weightNorm });
    }
    return {
      excess,
      weightNorm: Math.hypot(...again.theta),
    };
  };
  const before = walk(1, steps + 1);
  const after = walk(steps + 1, 10 * steps + 1);
  report('excess', before.excess);
  report('excessLater', after.excess);
  report('excessFalls', before.excess / after.excess);
  report('weightNorm', before.weightNorm);
  report('weightNormLater', after.weightNorm);
}
