/** Texts for every name that width-removes-bad-optima uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  learningRate: { zh: '学习率', en: 'Learning rate' },
  weightScale: { zh: '初始权重的标准差', en: 'Standard deviation of the first weights' },
  steps: { zh: '训练步数', en: 'Training steps' },
  activation: { zh: '激活函数', en: 'Activation' },
  tanh: { zh: 'tanh', en: 'tanh' },
  sigmoid: { zh: 'sigmoid', en: 'Sigmoid' },
  relu: { zh: 'ReLU', en: 'ReLU' },
  // Charts, tables and their fields
  losses: {
    zh: '40 个起点的损失（虚线：ln 2 的一半）',
    en: 'Losses of 40 starts (dashed: half of ln 2)',
  },
  loss: { zh: '损失', en: 'Loss' },
  kind: { zh: '网络', en: 'Network' },
  width2: { zh: '2 个单元', en: '2 units' },
  width3: { zh: '3 个单元', en: '3 units' },
  width4: { zh: '4 个单元', en: '4 units' },
  width8: { zh: '8 个单元', en: '8 units' },
  solved: { zh: '解出 XOR 的起点占比', en: 'Share of starts that have solved XOR' },
  step: { zh: '训练步', en: 'Training step' },
  solvedShare: { zh: '解出的占比', en: 'Share solved' },
  plateau: {
    zh: '一个卡住的网络走十倍的步数',
    en: 'A stuck net with ten times the steps',
  },
  quantity: { zh: '哪个量', en: 'Quantity' },
  size: { zh: '大小', en: 'Size' },
  outcomes: { zh: '四种宽度的结局', en: 'How the four widths ended' },
  stuckLoss: { zh: '没解出者的损失中位数', en: 'Median loss of the unsolved' },
  // Metrics
  width2Solved: { zh: '2 个单元：解出的占比', en: '2 units: share solved' },
  width3Solved: { zh: '3 个单元：解出的占比', en: '3 units: share solved' },
  width4Solved: { zh: '4 个单元：解出的占比', en: '4 units: share solved' },
  width8Solved: { zh: '8 个单元：解出的占比', en: '8 units: share solved' },
  width2StuckLoss: {
    zh: '2 个单元：没解出者的损失中位数',
    en: '2 units: median loss of the unsolved',
  },
  width3StuckLoss: {
    zh: '3 个单元：没解出者的损失中位数',
    en: '3 units: median loss of the unsolved',
  },
  width4StuckLoss: {
    zh: '4 个单元：没解出者的损失中位数',
    en: '4 units: median loss of the unsolved',
  },
  width8StuckLoss: {
    zh: '8 个单元：没解出者的损失中位数',
    en: '8 units: median loss of the unsolved',
  },
  excess: { zh: '损失 − ln 2 / 2', en: 'Loss − ln 2 / 2' },
  excessLater: {
    zh: '十倍步数之后：损失 − ln 2 / 2',
    en: 'After ten times the steps: loss − ln 2 / 2',
  },
  excessFalls: {
    zh: '十倍步数使这个差缩小的倍数',
    en: 'Factor by which ten times the steps shrink it',
  },
  weightNorm: { zh: '权重的范数', en: 'Norm of the weights' },
  weightNormLater: {
    zh: '十倍步数之后：权重的范数',
    en: 'After ten times the steps: norm of the weights',
  },
};
