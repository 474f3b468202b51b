/** Texts for every name that dying-relu uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  largeStep: { zh: '大步的学习率', en: 'Learning rate of the large step' },
  leakySlope: { zh: 'Leaky ReLU 负半轴的斜率', en: 'Slope of leaky ReLU below zero' },
  optimizer: { zh: '之后的优化器', en: 'Optimiser afterwards' },
  adam: { zh: 'Adam', en: 'Adam' },
  sgd: { zh: 'SGD', en: 'SGD' },
  // Charts, tables and their fields
  activity: {
    zh: '哪些单元在哪些样本上激活',
    en: 'Which units are on for which samples',
    see: {
      zh: '横着看，一行是一个单元。整行都关的，可能已经死亡：大步之后，这样的行是之前的两倍以上。',
      en: 'Read along the rows: each is a unit. One that is off from end to end may be dead, and after the large step there are more than twice as many such rows.',
    },
  },
  sample: { zh: '样本', en: 'Sample' },
  unit: { zh: '单元', en: 'Unit' },
  state: { zh: '状态', en: 'State' },
  on: { zh: '激活', en: 'On' },
  off: { zh: '关闭', en: 'Off' },
  atStart: { zh: '大步之前', en: 'Before the large step' },
  afterLargeStep: { zh: '大步之后', en: 'After the large step' },
  deadShare: {
    zh: '死亡单元的占比',
    en: 'Share of dead units',
    see: {
      zh: '看学习率 1 的右边：在那之前曲线几乎是平的，从那里起一路上升。',
      en: 'Look to the right of learning rate 1: up to there the curve is almost flat, and from there on it only rises.',
    },
  },
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '纵轴是对数。右端：ReLU 和带泄漏的比没做大步的高两个数量级，下面多一层的高一个。',
      en: 'Log axis. At the right end ReLU and leaky ReLU are two orders of magnitude above the net without the large step; the deeper one, one.',
    },
  },
  relu: { zh: 'ReLU，更新过大', en: 'ReLU, after the large step' },
  leakyRelu: { zh: 'Leaky ReLU，更新过大', en: 'Leaky ReLU, after the large step' },
  withoutLargeStep: { zh: 'ReLU，没有那次更新', en: 'ReLU, no large step' },
  layerBelow: { zh: 'ReLU，更新过大，下面多一层', en: 'ReLU, after the large step, a layer below' },
  summary: { zh: '四个网络的对比', en: 'The four networks compared' },
  leastChange: { zh: '死亡单元输入权重的最小变化', en: 'Least weight change of a dead unit' },
  greatestChange: {
    zh: '死亡单元输入权重的最大变化',
    en: 'Greatest weight change of a dead unit',
  },
  livingChange: { zh: '其余单元输入权重变化的中位数', en: 'Median weight change of the others' },
  // Metrics
  offAtStart: {
    zh: '大步之前关闭的（单元，样本）占比',
    en: 'Share of (unit, sample) pairs off at the start',
  },
  deadAtStart: { zh: '大步之前死亡单元的占比', en: 'Share of dead units at the start' },
  deadAfterLargeStep: {
    zh: '大步之后死亡单元的占比',
    en: 'Share of dead units after the large step',
  },
  deadAtEnd: { zh: '训练结束时死亡单元的占比', en: 'Share of dead units at the end' },
  revived: {
    zh: '死亡单元里，训练结束时复活的占比',
    en: 'Of the dead units, share that is back at the end',
  },
  revivedByLayerBelow: {
    zh: '下面多一层可训练的：复活的占比',
    en: 'With a trainable layer below: share that is back',
  },
  deadWeightChange: {
    zh: 'ReLU：死亡单元的输入权重此后的最大变化',
    en: 'ReLU: greatest later change of a weight into a dead unit',
  },
  livingWeightChange: {
    zh: 'ReLU：没有死的单元，输入权重此后变化的中位数',
    en: 'ReLU: median later change of weights into the units that are not dead',
  },
  leakyWeightChange: {
    zh: 'Leaky ReLU：同类单元输入权重此后的最小变化',
    en: 'Leaky ReLU: least later change among such units',
  },
  deadAtStep0: {
    zh: '学习率 0 的一步之后死亡单元的占比',
    en: 'Share of dead units after one step at rate 0',
  },
  deadAtStep1: {
    zh: '学习率 1 的一步之后死亡单元的占比',
    en: 'Share of dead units after one step at rate 1',
  },
  deadAtStep2: {
    zh: '学习率 2 的一步之后死亡单元的占比',
    en: 'Share of dead units after one step at rate 2',
  },
  deadAtStep5: {
    zh: '学习率 5 的一步之后死亡单元的占比',
    en: 'Share of dead units after one step at rate 5',
  },
  deadAtStep10: {
    zh: '学习率 10 的一步之后死亡单元的占比',
    en: 'Share of dead units after one step at rate 10',
  },
  deadAtStep50: {
    zh: '学习率 50 的一步之后死亡单元的占比',
    en: 'Share of dead units after one step at rate 50',
  },
};
