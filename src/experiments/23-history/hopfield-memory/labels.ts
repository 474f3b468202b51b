/** Texts for every name that hopfield-memory uses. */
import type { Experiment } from '../../experiment';

const loads = [1, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 40];

const loadLabels = Object.fromEntries(
  loads.map((load) => [
    `overlapAt${load}`,
    {
      zh: `记 ${load} 个图样：平均重合度`,
      en: `${load} ${load === 1 ? 'pattern' : 'patterns'}: mean overlap`,
    },
  ]),
);

export const labels: Experiment['labels'] = {
  ...loadLabels,
  // Parameters
  picture: { zh: '要回忆的画', en: 'Picture to recall' },
  heart: { zh: '心', en: 'heart' },
  letter: { zh: '字母 T', en: 'letter T' },
  house: { zh: '房子', en: 'house' },
  noise: { zh: '随机图样', en: 'random pattern' },
  patternCount: { zh: '记住几个图样', en: 'Patterns stored' },
  flips: { zh: '弄脏的比例', en: 'Share of units flipped' },
  frame: { zh: '每次更新停留（毫秒）', en: 'Pause after an update (ms)' },
  // Charts, tables and their fields
  pictures: {
    zh: '回忆的过程',
    en: 'Recall',
    see: {
      zh: '弄脏的那幅有些格翻了色；回忆出的与记住的一格不差，没有混进同时记住的另一个。',
      en: 'The spoilt picture has cells flipped; the recalled one equals the stored one cell by cell.',
    },
  },
  state: { zh: '状态', en: 'State' },
  plus: { zh: '+1', en: '+1' },
  minus: { zh: '−1', en: '−1' },
  stored: { zh: '记住的', en: 'Stored' },
  cue: { zh: '弄脏的', en: 'Spoilt' },
  other: { zh: '同时记住的另一个', en: 'Another one stored' },
  recalled: { zh: '回忆出的', en: 'Recalled' },
  energies: {
    zh: '能量一路下降',
    en: 'Energy falls all the way',
    see: {
      zh: '单元每翻一次，能量就落一级，没有一次回升；落到谷底，回忆就完成了。',
      en: 'Each unit that flips lowers the energy; it never rises. At the bottom of the valley the recall is done.',
    },
  },
  update: { zh: '更新次数', en: 'Updates' },
  energy: { zh: '能量', en: 'Energy' },
  load: {
    zh: '记得越多，忘得越快（虚线：0.138 N）',
    en: 'More stored, less kept (dashed: 0.138 N)',
    see: {
      zh: '虚线左边几乎没有差错；过了虚线，重合度一路下滑。',
      en: 'Left of the dashed line there is hardly an error; beyond it the overlap keeps falling.',
    },
  },
  // Metrics
  cueOverlap: { zh: '回忆之前的平均重合度', en: 'Mean overlap before recall' },
  overlap: { zh: '重合度', en: 'Overlap' },
  greatestRise: { zh: '一次更新里能量的最大变化', en: 'Greatest change of energy in an update' },
};
