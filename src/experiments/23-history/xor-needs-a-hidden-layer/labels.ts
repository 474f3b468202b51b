/** Texts for every name that xor-needs-a-hidden-layer uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  hiddenWidth: { zh: '自选的隐单元数', en: 'Hidden units of your choice' },
  weightScale: { zh: '初始权重的标准差', en: 'Standard deviation of the first weights' },
  // Charts, tables and their fields
  losses: {
    zh: '40 个起点的损失（虚线：ln 2 与其一半）',
    en: 'Losses of 40 starts (dashed: ln 2 and half of it)',
    see: {
      zh: '没有隐层，全停在 ln 2。2 个隐单元，不少卡在它的一半；8 个，全到 0 附近。',
      en: 'No hidden layer: all stop at ln 2. Two units: some stuck at half of it. Eight: all near 0.',
    },
  },
  noHiddenLayer: { zh: '没有隐层', en: 'No hidden layer' },
  width2: { zh: '2 个隐单元', en: '2 hidden units' },
  yourWidth: { zh: '自选单元数', en: 'Your choice' },
  width8: { zh: '8 个隐单元', en: '8 hidden units' },
  solved: {
    zh: '解出 XOR 的占比',
    en: 'Share that has solved XOR',
    see: {
      zh: '隐单元越多，解出的起点越多，也越早；没有隐层的始终是 0。',
      en: 'The more hidden units, the more starts solve it, and the sooner; without a hidden layer the share stays 0.',
    },
  },
  share: { zh: '解出的占比', en: 'Share solved' },
  regions: {
    zh: '学到的决策区域',
    en: 'The regions that were learned',
    see: {
      zh: '没有隐层，处处是 1/2。卡住的只判对两个点，另两个仍是 1/2。解出的各有各的形状，四个点都对。',
      en: 'No hidden layer: 1/2 everywhere. Stuck: two points right, two at 1/2. Solved: various shapes, but all four points right.',
    },
  },
  x1: { zh: '输入 x₁', en: 'Input x₁' },
  x2: { zh: '输入 x₂', en: 'Input x₂' },
  probability: { zh: '输出为 1 的概率', en: 'Probability of 1' },
  region: { zh: '结局', en: 'Outcome' },
  width2Stuck: { zh: '2 个单元：卡住', en: '2 units, stuck' },
  width2Solved: { zh: '2 个单元：解出', en: '2 units, solved' },
  width8Solved: { zh: '8 个单元：解出', en: '8 units, solved' },
  summary: { zh: '四种网络的结局', en: 'How the four kinds ended' },
  stuckLoss: { zh: '没解出者的损失中位数', en: 'Median loss of the unsolved' },
  // Metrics
  distanceToLn2: {
    zh: '没有隐层：损失与 ln 2 的最大差距',
    en: 'No hidden layer: greatest distance of a loss from ln 2',
  },
  logisticWeight: {
    zh: '没有隐层：输入权重的最大绝对值',
    en: 'No hidden layer: greatest size of an input weight',
  },
  noHiddenLayerSolvedShare: { zh: '没有隐层：解出的占比', en: 'No hidden layer: share solved' },
  noHiddenLayerStuckLoss: {
    zh: '没有隐层：没解出者的损失中位数',
    en: 'No hidden layer: median loss of the unsolved',
  },
  width2SolvedShare: { zh: '2 个单元：解出的占比', en: '2 units: share solved' },
  width2StuckLoss: {
    zh: '2 个单元：没解出者的损失中位数',
    en: '2 units: median loss of the unsolved',
  },
  yourWidthSolvedShare: { zh: '自选单元数：解出的占比', en: 'Your choice: share solved' },
  yourWidthStuckLoss: {
    zh: '自选单元数：没解出者的损失中位数',
    en: 'Your choice: median loss of the unsolved',
  },
  width8SolvedShare: { zh: '8 个单元：解出的占比', en: '8 units: share solved' },
  width8StuckLoss: {
    zh: '8 个单元：没解出者的损失中位数',
    en: '8 units: median loss of the unsolved',
  },
};
