/** Texts for every name that forget-gate-bias uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const cells: Readonly<Record<string, Localized>> = {
  linear: { zh: '线性循环', en: 'Linear recurrence' },
  tanhRnn: { zh: 'tanh RNN', en: 'tanh RNN' },
  gru0: { zh: 'GRU，更新门偏置 0', en: 'GRU, update bias 0' },
  gruBias: { zh: 'GRU，所选偏置', en: 'GRU, chosen bias' },
  lstm0: { zh: 'LSTM，遗忘门偏置 0', en: 'LSTM, forget bias 0' },
  lstm1: { zh: 'LSTM，偏置 1', en: 'LSTM, bias 1' },
  lstm3: { zh: 'LSTM，偏置 3', en: 'LSTM, bias 3' },
  lstm5: { zh: 'LSTM，偏置 5', en: 'LSTM, bias 5' },
  lstmBias: { zh: 'LSTM，所选偏置', en: 'LSTM, chosen bias' },
};

const metrics = Object.entries(cells).flatMap(([cell, { zh, en }]): [string, Localized][] => [
  ...[10, 20, 50, 100].map((lag): [string, Localized] => [
    `${cell}At${lag}`,
    { zh: `${zh}：过 ${lag} 步的放大倍数`, en: `${en}: growth over ${lag} steps` },
  ]),
  [`${cell}GatesAt50`, { zh: `${zh}：50 个遗忘门的连乘`, en: `${en}: product of 50 forget gates` }],
]);

export const labels: Experiment['labels'] = {
  // Parameters
  bias: { zh: '所选的门偏置', en: 'Chosen gate bias' },
  spectralScale: { zh: '循环矩阵的谱半径 ρ', en: 'Spectral radius ρ of the recurrent matrices' },
  units: { zh: '单元数 n', en: 'Units n' },
  inputScale: { zh: '输入的标准差', en: 'Standard deviation of the inputs' },
  // Charts, tables and their fields
  plainCells: {
    zh: '梯度的大小随间隔变化：线性、tanh 与 GRU',
    en: 'Gradient against lag: linear, tanh and GRU',
    see: {
      zh: '纵轴是对数，线性循环是直线。tanh RNN 一直在它下面；GRU 偏置为 0 时落得最快，换成所选偏置，十几步之后高过它。',
      en: 'Log axis: the linear recurrence is a straight line. The tanh RNN stays below it, the GRU with bias 0 falls fastest; with the chosen bias it ends above the line.',
    },
  },
  lstmCells: {
    zh: '梯度的大小随间隔变化：LSTM',
    en: 'Gradient against lag: LSTM',
    see: {
      zh: '看各条线与虚线 1 的关系：偏置 0 和 1 一直在下面，越落越深；偏置 3 和 5 十步上下越过它，之后没有再落回来：梯度没有消失，反而放大了。',
      en: 'Against the dashed line at 1: biases 0 and 1 sink below it; biases 3 and 5 cross it after about ten steps for good, so their gradient grows instead of fading.',
    },
  },
  lag: { zh: '间隔 T（步）', en: 'Lag T (steps)' },
  growth: { zh: '平均放大倍数', en: 'Average growth' },
  cell: { zh: '单元', en: 'Cell' },
  atLags: { zh: '起点的微小扰动，T 步后的放大倍数', en: 'Growth of a small nudge after T steps' },
  lag10: { zh: 'T = 10', en: 'T = 10' },
  lag20: { zh: 'T = 20', en: 'T = 20' },
  lag50: { zh: 'T = 50', en: 'T = 50' },
  lag100: { zh: 'T = 100', en: 'T = 100' },
  // Cells and metrics
  ...cells,
  ...Object.fromEntries(metrics),
  linearError: {
    zh: '线性循环与 ρ 的 T 次方的最大相对误差',
    en: 'Linear recurrence: greatest relative error against ρ to the T',
  },
};
