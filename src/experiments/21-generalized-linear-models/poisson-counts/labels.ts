/** Texts for every name that poisson-counts uses. */
import type { Experiment } from '../../experiment';

const coefficients = {
  intercept: { zh: '截距', en: 'Intercept' },
  outcome2: { zh: '结果 2', en: 'Outcome 2' },
  outcome3: { zh: '结果 3', en: 'Outcome 3' },
  treatment2: { zh: '处理 2', en: 'Treatment 2' },
  treatment3: { zh: '处理 3', en: 'Treatment 3' },
};
const outputs = {
  exponential: { zh: '指数，泊松损失', en: 'Exponential, Poisson loss' },
  identity: { zh: '恒等，平方误差', en: 'Identity, squared error' },
  relu: { zh: 'ReLU，平方误差', en: 'ReLU, squared error' },
};

const errors = Object.fromEntries(
  Object.entries(coefficients).map(([name, { zh, en }]) => [
    `${name}Error`,
    { zh: `${zh}：标准误`, en: `${en}: standard error` },
  ]),
);

const ofOutputs = Object.fromEntries(
  Object.entries(outputs).flatMap(([output, { zh, en }]) => [
    [`${output}First`, { zh: `${zh}：第一季度的均值`, en: `${en}: mean of the first quarter` }],
    [
      `${output}Impossible`,
      { zh: `${zh}：概率为零的计数有几个`, en: `${en}: counts of probability zero` },
    ],
    [`${output}Deviance`, { zh: `${zh}：偏差`, en: `${en}: deviance` }],
  ]),
);

export const labels: Experiment['labels'] = {
  ...coefficients,
  ...outputs,
  ...errors,
  ...ofOutputs,
  // Parameters
  learningRate: { zh: 'Adam 的学习率', en: 'Learning rate of Adam' },
  fifthCount: { zh: '第五个计数', en: 'The fifth count' },
  // Charts, tables and their fields
  path: {
    zh: '系数走向闭式解（虚线）',
    en: 'Coefficients approach the closed form (dashed)',
    see: {
      zh: '五条线起点挨得很近，都先冲过头，再停在虚线上；两个处理的系数停在 0。',
      en: 'Five lines start close together, overshoot, and come to rest on the dashed ones; the two treatments at 0.',
    },
  },
  name: { zh: '系数', en: 'Coefficient' },
  cells: {
    zh: 'Dobson 的九个计数与拟合的均值',
    en: 'Dobson’s nine counts and the fitted means',
    see: {
      zh: '只看得见一条折线：两种输出拟合的均值重合。三个数重复三遍，因为处理没有作用。',
      en: 'Only one line is to be seen: both outputs fit the same means. Three values recur, since the treatments make no difference.',
    },
  },
  cell: { zh: '第几格', en: 'Cell' },
  count: { zh: '计数', en: 'Count' },
  part: { zh: '图例', en: 'Part' },
  counted: { zh: '数到的', en: 'Counted' },
  quarters: {
    zh: '随时间增长的计数（澳大利亚艾滋病死亡数）',
    en: 'Counts that grow in time (deaths from AIDS, Australia)',
    see: {
      zh: '看左端：恒等输出低于 0；ReLU 恰为 0，而有的季度数到了人。只有指数输出始终大于 0。',
      en: 'Look at the left: identity goes below 0; ReLU is 0 in quarters that counted some. Only the exponential stays above 0.',
    },
  },
  quarter: { zh: '季度，1983–1986', en: 'Quarter, 1983 to 1986' },
  summary: { zh: '系数', en: 'Coefficients' },
  unit: { zh: '训练出的', en: 'Trained' },
  exact: { zh: '闭式解', en: 'Closed form' },
  standardError: { zh: '标准误', en: 'Standard error' },
  deviance: { zh: '偏差', en: 'Deviance' },
  // Metrics
  aic: { zh: 'AIC', en: 'AIC' },
  largestGap: {
    zh: 'Dobson 的数据：两种损失的均值最多差多少',
    en: 'Dobson’s data: greatest difference of the means of the two losses',
  },
};
