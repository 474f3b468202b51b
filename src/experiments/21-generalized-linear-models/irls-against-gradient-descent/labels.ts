/** Texts for every name that irls-against-gradient-descent uses. */
import type { Experiment } from '../../experiment';

const methods = {
  irls: { zh: 'IRLS', en: 'IRLS' },
  descent: { zh: '梯度下降', en: 'Gradient descent' },
  rawDescent: { zh: '梯度下降，x 不标准化', en: 'Gradient descent, x not standardised' },
};
const quantities = {
  Intercept: { zh: '截距', en: 'Intercept' },
  Slope: { zh: '斜率', en: 'Slope' },
  InterceptError: { zh: '截距的标准误', en: 'SE of the intercept' },
  SlopeError: { zh: '斜率的标准误', en: 'SE of the slope' },
  Deviance: { zh: '残差偏差', en: 'Residual deviance' },
};

const ofMethods = Object.fromEntries(
  Object.entries(methods).flatMap(([method, { zh, en }]) =>
    Object.entries(quantities).map(([quantity, name]) => [
      method + quantity,
      { zh: `${zh}：${name.zh}`, en: `${en}: ${name.en}` },
    ]),
  ),
);

const ofSteps = Object.fromEntries(
  [5, 10, 20, 25].map((step) => [
    `separableSlope${step}`,
    {
      zh: `可分的数据：IRLS 第 ${step} 步的斜率（绝对值）`,
      en: `Separable data: size of the slope at step ${step} of IRLS`,
    },
  ]),
);

export const labels: Experiment['labels'] = {
  ...methods,
  ...quantities,
  ...ofMethods,
  ...ofSteps,
  // Parameters
  steps: { zh: '梯度下降的步数', en: 'Steps of gradient descent' },
  weightDecay: { zh: '可分的数据：权重衰减', en: 'Separable data: weight decay' },
  // Charts, tables and their fields
  distances: {
    zh: '离答案还有多远',
    en: 'How far from the answer',
    see: {
      zh: '两轴都是对数。IRLS 几步就直落到底；梯度下降慢得多，x 不标准化的始终落在后面。',
      en: 'Both axes are logarithmic. IRLS plunges within a few steps; gradient descent is far slower, slowest where x is not standardised.',
    },
  },
  iteration: { zh: '迭代', en: 'Iteration' },
  distance: { zh: '到答案的距离', en: 'Distance to the answer' },
  separation: {
    zh: '数据可分时，IRLS 的斜率停得下来吗',
    en: 'Separable data: does the slope of IRLS come to rest?',
    see: {
      zh: '全部 32 辆车：几步就走平。可分的 29 辆：越来越陡，停不下来；加一点权重衰减，又走平。',
      en: 'All 32 cars: level after a few steps. The separable 29: steeper and steeper; with a little weight decay, level again.',
    },
  },
  steepness: { zh: '斜率的绝对值', en: 'Size of the slope' },
  wholeData: { zh: '全部 32 辆车', en: 'All 32 cars' },
  separableData: { zh: '可分的 29 辆车', en: '29 cars, separable' },
  separablePenalized: { zh: '可分，加权重衰减', en: 'Separable, with weight decay' },
  summary: { zh: '三次拟合', en: 'Three fits' },
  // Metrics
  nullDeviance: { zh: '零模型偏差（只有截距）', en: 'Null deviance (intercept alone)' },
  outcome: { zh: '结果', en: 'Outcome' },
  converged: { zh: '收敛', en: 'converged' },
  notConverged: { zh: '没有收敛', en: 'not converged' },
  separated: { zh: '完全分离，无解', en: 'separated: no estimate' },
  irlsIterations: { zh: 'IRLS 的步数', en: 'Steps of IRLS' },
  irlsArrived: {
    zh: 'IRLS：第几步起离答案不到 0.01',
    en: 'IRLS: within 0.01 of the answer from step',
  },
  descentArrived: {
    zh: '梯度下降：第几步起离答案不到 0.01',
    en: 'Gradient descent: within 0.01 of the answer from step',
  },
  rawDescentArrived: {
    zh: '梯度下降，x 不标准化：第几步起离答案不到 0.01',
    en: 'Gradient descent, x not standardised: within 0.01 from step',
  },
  growth: {
    zh: '可分的数据：第 20 到 25 步，斜率每步的增量',
    en: 'Separable data: growth of the slope a step, steps 20 to 25',
  },
  penalizedSlope: {
    zh: '可分，加权重衰减：斜率（绝对值）',
    en: 'Separable, with weight decay: size of the slope',
  },
  penalizedIterations: {
    zh: '可分，加权重衰减：IRLS 的步数',
    en: 'Separable, with weight decay: steps of IRLS',
  },
};
