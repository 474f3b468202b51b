/** Texts for every name that forward-or-reverse uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  inputs: { zh: '输入个数（输出是 101 减它）', en: 'Inputs (outputs: 101 less these)' },
  hidden: { zh: '每个隐层的单元数', en: 'Units of a hidden layer' },
  costs: {
    zh: '求整个雅可比矩阵的乘法次数',
    en: 'Multiplications for the whole Jacobian',
    see: {
      zh: '两条线在中间相交：左边输出多，前向模式便宜；右边输入多，反向模式便宜。训练网络在最右端。',
      en: 'The lines cross in the middle: more outputs on the left, where forward is cheaper; more inputs on the right, where reverse is. Training a net is the far right.',
    },
  },
  inputCount: { zh: '输入个数', en: 'Inputs' },
  multiplications: { zh: '乘法次数', en: 'Multiplications' },
  mode: { zh: '方向', en: 'Mode' },
  forward: { zh: '前向模式', en: 'forward mode' },
  reverse: { zh: '反向模式', en: 'reverse mode' },
  cheaperFrom: {
    zh: '反向模式从几个输入起更便宜',
    en: 'Inputs from which reverse mode is cheaper',
  },
  forwardCost: { zh: '前向模式的乘法次数', en: 'Multiplications, forward mode' },
  reverseCost: { zh: '反向模式的乘法次数', en: 'Multiplications, reverse mode' },
  difference: { zh: '两个结果的相对距离', en: 'Relative distance of the two results' },
};
