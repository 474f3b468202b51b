/** Texts for every name that lms-is-not-the-perceptron-rule uses. */
import type { Experiment } from '../../experiment';

const rules = {
  leastSquares: { zh: '最小二乘', en: 'Least squares' },
  deltaRule: { zh: '德尔塔规则', en: 'Delta rule' },
  perceptron: { zh: '感知机规则', en: 'Perceptron rule' },
};

const ruleLabels = Object.fromEntries(
  Object.entries(rules).flatMap(([rule, { zh, en }]) => [
    [rule, { zh, en }],
    [`${rule}Bias`, { zh: `${zh}：偏置 w₀`, en: `${en}: bias w₀` }],
    [`${rule}Slope`, { zh: `${zh}：斜率 w₁`, en: `${en}: slope w₁` }],
    [`${rule}Border`, { zh: `${zh}：边界的位置`, en: `${en}: place of the border` }],
    [`${rule}Errors`, { zh: `${zh}：判错的点数`, en: `${en}: points wrong` }],
  ]),
);

export const labels: Experiment['labels'] = {
  ...ruleLabels,
  // Parameters
  farPosition: { zh: '远处的点在 x =', en: 'Far points at x =' },
  farCount: { zh: '远处有几个点', en: 'Number of far points' },
  learningRate: { zh: '德尔塔规则的学习率', en: 'Learning rate of the delta rule' },
  // Charts, tables and their fields
  whole: {
    zh: '全貌：远处的点压平了直线',
    en: 'The whole: far points flatten the line',
    see: {
      zh: '最小二乘要凑近远处的点，只好放平；感知机的直线很陡，只管从两类之间穿过。',
      en: 'To come near the far points, least squares lies almost flat; the perceptron’s steep line only has to pass between the classes.',
    },
  },
  nearBorder: {
    zh: '放大：最小二乘的边界（竖虚线）',
    en: 'Close up: the border of least squares (dashed)',
    see: {
      zh: '看 x = 0.5 的 +1 点：它在竖虚线左边，最小二乘判成了 −1。感知机的边界在 0，四个点都对。',
      en: 'The +1 at x = 0.5 is left of the dashed upright: least squares calls it −1. The perceptron’s border at 0 gets all four right.',
    },
  },
  x: { zh: '输入 x', en: 'Input x' },
  y: { zh: '输出', en: 'Output' },
  part: { zh: '图例', en: 'Part' },
  plus: { zh: '标签 +1', en: 'label +1' },
  minus: { zh: '标签 −1', en: 'label −1' },
  borders: {
    zh: '训练中的边界（虚线：x = 0.5 的点）',
    en: 'The border while they learn (dashed: the point 0.5)',
    see: {
      zh: '感知机走两步就停在 0。德尔塔规则慢慢越过虚线才停：x = 0.5 的点因此判错。',
      en: 'The perceptron stops at 0 after two steps. The delta rule slowly crosses the dashed line: the point 0.5 ends up wrong.',
    },
  },
  step: { zh: '更新次数', en: 'Updates' },
  border: { zh: '边界的位置', en: 'Place of the border' },
  rule: { zh: '规则', en: 'Rule' },
  sweep: {
    zh: '把远处的点推远（虚线：x = 0.5 的点）',
    en: 'Pushing the far points away (dashed: the point 0.5)',
    see: {
      zh: '感知机的边界一动不动。最小二乘的边界跟着远处的点往右移，越过虚线，那个点就判错了。',
      en: 'The perceptron’s border does not move. That of least squares follows the far points; past the dashed line the point 0.5 is wrong.',
    },
  },
  summary: { zh: '三条直线', en: 'The three lines' },
  bias: { zh: 'w₀', en: 'w₀' },
  slope: { zh: 'w₁', en: 'w₁' },
  errors: { zh: '判错', en: 'Wrong' },
  // Metrics
  perceptronMistakes: { zh: '感知机：学习中犯的错', en: 'Perceptron: mistakes while learning' },
  perceptronTravels: {
    zh: '远处的点从 1 推到 40，感知机的边界移了多远',
    en: 'How far the perceptron’s border goes as the far points go from 1 to 40',
  },
  farWithoutError: {
    zh: '最小二乘全对时，远处的点最远可到 x',
    en: 'Farthest x at which least squares is still all right',
  },
};
