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
  whole: { zh: '全貌：远处的点压平了直线', en: 'The whole: far points flatten the line' },
  nearBorder: {
    zh: '放大：最小二乘的边界（竖虚线）',
    en: 'Close up: the border of least squares (dashed)',
  },
  x: { zh: '输入 x', en: 'Input x' },
  y: { zh: '输出', en: 'Output' },
  part: { zh: '图例', en: 'Part' },
  plus: { zh: '标签 +1', en: 'label +1' },
  minus: { zh: '标签 −1', en: 'label −1' },
  borders: {
    zh: '训练中的边界（虚线：x = 0.5 的点）',
    en: 'The border while they learn (dashed: the point 0.5)',
  },
  step: { zh: '更新次数', en: 'Updates' },
  border: { zh: '边界的位置', en: 'Place of the border' },
  rule: { zh: '规则', en: 'Rule' },
  sweep: {
    zh: '把远处的点推远（虚线：x = 0.5 的点）',
    en: 'Pushing the far points away (dashed: the point 0.5)',
  },
  summary: { zh: '三条直线', en: 'The three lines' },
  bias: { zh: 'w₀', en: 'w₀' },
  slope: { zh: 'w₁', en: 'w₁' },
  errors: { zh: '判错', en: 'Wrong' },
  // Metrics
  perceptronMistakes: { zh: '感知机：学习中犯的错', en: 'Perceptron: mistakes while learning' },
  farWithoutError: {
    zh: '最小二乘全对时，远处的点最远可到 x',
    en: 'Farthest x at which least squares is still all right',
  },
};
