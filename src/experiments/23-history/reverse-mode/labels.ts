/** Texts for every name that reverse-mode uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  hiddenWidth: { zh: '隐单元数', en: 'Hidden units' },
  h: { zh: '步长 h', en: 'Step h' },
  // Charts, tables and their fields
  agreement: {
    zh: '每个参数的导数：两种算法',
    en: 'Each derivative, computed both ways',
    see: {
      zh: '每个参数一个点，都落在直线上：两种算法给出同一个梯度。',
      en: 'A dot for each parameter, all of them on the line: both ways give the same gradient.',
    },
  },
  reverseMode: { zh: '反向模式', en: 'Reverse mode' },
  centralDifference: { zh: '中心差分', en: 'Central difference' },
  part: { zh: '图例', en: 'Part' },
  equal: { zh: '两者相等', en: 'equal' },
  parameter: { zh: '一个参数', en: 'one parameter' },
  errors: {
    zh: '差分的误差（虚线：所选的 h）',
    en: 'Error of the differences (dashed: your h)',
    see: {
      zh: '两条线都有一个谷：右坡是截断误差，左坡是舍入误差。双精度的谷更靠左，也深得多。',
      en: 'Each line has a valley: truncation on its right, rounding on its left. That of double precision lies farther left and far deeper.',
    },
  },
  error: { zh: '相对误差', en: 'Relative error' },
  precision: { zh: '精度', en: 'Precision' },
  float32: { zh: '单精度', en: 'single precision' },
  float64: { zh: '双精度', en: 'double precision' },
  costs: {
    zh: '求全部导数的代价',
    en: 'The cost of all derivatives',
    see: {
      zh: '反向模式是水平的：参数再多，代价也只是两三次损失。中心差分随参数个数成比例地涨。',
      en: 'Reverse mode is flat: however many parameters, two to three losses. Central differences grow in proportion to their number.',
    },
  },
  parameters: { zh: '参数个数', en: 'Number of parameters' },
  cost: { zh: '乘法量（一次损失 = 1）', en: 'Multiplications (one loss = 1)' },
  method: { zh: '算法', en: 'Method' },
  reverse: { zh: '反向模式', en: 'reverse mode' },
  differences: { zh: '中心差分', en: 'central differences' },
  summary: { zh: '最好的步长', en: 'The best step' },
  bestStep: { zh: '最好的 h', en: 'Best h' },
  bestError: { zh: '此时的误差', en: 'Error there' },
  // Metrics
  reversePasses: { zh: '反向模式算了几次损失', en: 'Reverse mode: evaluations of the loss' },
  derivativesAPass: {
    zh: '反向模式：每算一次损失得到几个不为零的导数',
    en: 'Reverse mode: derivatives other than zero for each evaluation of the loss',
  },
  differencePasses: {
    zh: '中心差分算了几次损失',
    en: 'Central differences: evaluations of the loss',
  },
  byHandError: {
    zh: '库与手推：相对误差',
    en: 'Library and by hand: relative error',
  },
  float32BestStep: { zh: '单精度：最好的 h', en: 'Single precision: best h' },
  float32BestError: { zh: '单精度：最小的误差', en: 'Single precision: least error' },
  float64BestStep: { zh: '双精度：最好的 h', en: 'Double precision: best h' },
  float64BestError: { zh: '双精度：最小的误差', en: 'Double precision: least error' },
  reverseCost: {
    zh: '4 到 1024 个参数：反向模式最高的代价',
    en: '4 to 1024 parameters: greatest cost of reverse mode',
  },
  differencesCost: {
    zh: '1024 个参数：中心差分的代价',
    en: '1024 parameters: cost of central differences',
  },
};
