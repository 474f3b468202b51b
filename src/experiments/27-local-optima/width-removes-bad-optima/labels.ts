/** Texts for every name that width-removes-bad-optima uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  weightScale: { zh: '初始权重的标准差', en: 'Standard deviation of the first weights' },
  activation: { zh: '激活函数', en: 'Activation' },
  sigmoid: { zh: 'sigmoid', en: 'Sigmoid' },
  // Charts, tables and their fields
  losses: {
    zh: '200 个起点的损失（虚线：ln 2 的一半）',
    en: 'Losses of 200 starts (dashed: half of ln 2)',
  },
  kind: { zh: '网络', en: 'Network' },
  width2: { zh: '2 个单元', en: '2 units' },
  width3: { zh: '3 个单元', en: '3 units' },
  width4: { zh: '4 个单元', en: '4 units' },
  width8: { zh: '8 个单元', en: '8 units' },
  solved: {
    zh: '解出 XOR 的起点占比',
    en: 'Share of starts that have solved XOR',
    see: {
      zh: '单元越多，起步越早，升得越高：4 个和 8 个到了顶，2 个和 3 个停在半路。',
      en: 'The more units, the sooner it rises and the higher it gets: 4 and 8 units reach the top, 2 and 3 stop on the way.',
    },
  },
  solvedShare: { zh: '解出的占比', en: 'Share solved' },
  plateau: {
    zh: '一个卡住的网络走十倍的步数',
    en: 'A stuck net with ten times the steps',
    see: {
      zh: '两轴都是对数。损失超出的部分直线下降，权重还在变大，都没有停的意思：这不是极小点，是望不到头的缓坡。',
      en: 'Log axes: the excess loss falls in a straight line and the weights keep growing. It is no minimum but a slope with no end in sight.',
    },
  },
  quantity: { zh: '哪个量', en: 'Quantity' },
  size: { zh: '大小', en: 'Size' },
  outcomes: { zh: '四种宽度的结局', en: 'How the four widths ended' },
  stuckLoss: { zh: '没解出者的损失中位数', en: 'Median loss of the unsolved' },
  halfRight: { zh: '其中两对两半的占比', en: 'Share with two right, two at 1/2' },
  // Metrics
  width2Solved: { zh: '2 个单元：解出的占比', en: '2 units: share solved' },
  width3Solved: { zh: '3 个单元：解出的占比', en: '3 units: share solved' },
  width4Solved: { zh: '4 个单元：解出的占比', en: '4 units: share solved' },
  width8Solved: { zh: '8 个单元：解出的占比', en: '8 units: share solved' },
  width2Stuck: { zh: '2 个单元：卡住的占比', en: '2 units: share stuck' },
  width3Stuck: { zh: '3 个单元：卡住的占比', en: '3 units: share stuck' },
  width4Stuck: { zh: '4 个单元：卡住的占比', en: '4 units: share stuck' },
  width8Stuck: { zh: '8 个单元：卡住的占比', en: '8 units: share stuck' },
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
  width2HalfRight: {
    zh: '2 个单元：没解出者里，两点判对、两点输出 1/2 的占比',
    en: '2 units: of the unsolved, share with two points right and two at 1/2',
  },
  width3HalfRight: {
    zh: '3 个单元：没解出者里，两点判对、两点输出 1/2 的占比',
    en: '3 units: of the unsolved, share with two points right and two at 1/2',
  },
  width4HalfRight: {
    zh: '4 个单元：没解出者里，两点判对、两点输出 1/2 的占比',
    en: '4 units: of the unsolved, share with two points right and two at 1/2',
  },
  width8HalfRight: {
    zh: '8 个单元：没解出者里，两点判对、两点输出 1/2 的占比',
    en: '8 units: of the unsolved, share with two points right and two at 1/2',
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
