/** Texts for every name that warm-up-tames-early-steps uses. */
import type { Experiment } from '../../experiment';

const plans = {
  plain: { zh: '不修正，不预热', en: 'Neither' },
  warmed: { zh: '只预热', en: 'Warm-up alone' },
  corrected: { zh: '只修正', en: 'Correction alone' },
};

export const labels: Experiment['labels'] = {
  // Parameters
  peak: { zh: '峰值学习率', en: 'Peak learning rate' },
  warmUp: { zh: '预热步数', en: 'Steps of warm-up' },
  // Chart and its fields
  curves: {
    zh: '三个起点的训练损失',
    en: 'Training loss from three starts',
    see: {
      zh: '虚线 1 是什么也没学到：不修正也不预热的，三个起点里两个停在那里，另一个降得慢而乱；另两种做法一路下降。',
      en: 'At the dashed 1 nothing is learned: with neither, two of three starts stay there and one falls slowly and erratically; the other plans go on falling.',
    },
  },
  plan: { zh: '做法', en: 'Plan' },
  start: { zh: '起点', en: 'Start' },
  ...plans,
  // Metrics
  ...Object.fromEntries(
    Object.entries(plans).flatMap(([plan, { zh, en }]) => [
      [`${plan}Loss`, { zh: `${zh}：最后 50 步的损失`, en: `${en}: loss of the last 50 steps` }],
      [
        `${plan}Rate`,
        { zh: `${zh}：最后一步的学习率`, en: `${en}: learning rate of the last step` },
      ],
      [
        `${plan}Dead`,
        { zh: `${zh}：最后隐层死掉的单元`, en: `${en}: dead units, last hidden layer` },
      ],
    ]),
  ),
};
