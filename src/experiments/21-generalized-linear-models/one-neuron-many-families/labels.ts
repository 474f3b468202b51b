/** Texts for every name that one-neuron-many-families uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  chosen: { zh: '分布和连接', en: 'Distribution and link' },
  size: { zh: '样本数', en: 'Samples' },
  slope: { zh: '斜率', en: 'Slope' },
  dispersion: { zh: '离散度（高斯、伽马）', en: 'Dispersion (Gaussian, gamma)' },
  // Distributions with their links
  gaussianIdentity: { zh: '高斯，恒等', en: 'Gaussian, identity' },
  bernoulliLogit: { zh: '伯努利，logit', en: 'Bernoulli, logit' },
  bernoulliProbit: { zh: '伯努利，probit', en: 'Bernoulli, probit' },
  bernoulliCloglog: { zh: '伯努利，互补双对数', en: 'Bernoulli, complementary log-log' },
  poissonLog: { zh: '泊松，对数', en: 'Poisson, log' },
  poissonSqrt: { zh: '泊松，平方根', en: 'Poisson, square root' },
  poissonSoftplus: { zh: '泊松，softplus 的反函数', en: 'Poisson, inverse of softplus' },
  gammaLog: { zh: '伽马，对数', en: 'Gamma, log' },
  gammaReciprocal: { zh: '伽马，倒数', en: 'Gamma, reciprocal' },
  categoricalSoftmax: { zh: '三类，softmax', en: 'Three classes, softmax' },
  ordinalLogit: { zh: '三个等级，累积 logit', en: 'Three ranks, cumulative logit' },
  // Charts, tables and their fields
  fitted: {
    zh: '数据、均值，和一个标准差的宽窄',
    en: 'Data, mean, and one standard deviation',
    see: {
      zh: '拟合的均值几乎盖住真实的均值。再看上下两条线：均值越大，离得越开。',
      en: 'The fitted mean all but covers the true one. The band of one standard deviation widens as the mean grows.',
    },
  },
  x: { zh: '输入 x', en: 'Input x' },
  y: { zh: '目标 y', en: 'Target y' },
  part: { zh: '画的是', en: 'Shown' },
  above: { zh: '拟合均值 + 标准差', en: 'Fitted mean + SD' },
  below: { zh: '拟合均值 − 标准差', en: 'Fitted mean − SD' },
  truth: { zh: '真实', en: 'True' },
  estimate: { zh: '拟合', en: 'Fitted' },
  class1: { zh: '第 1 类', en: 'Class 1' },
  class2: { zh: '第 2 类', en: 'Class 2' },
  class3: { zh: '第 3 类', en: 'Class 3' },
  losses: {
    zh: '平均负对数似然',
    en: 'Mean negative log-likelihood',
    see: {
      zh: '学到的系数几步就降到真实系数的损失；从那里往下，几乎没有余地。',
      en: 'Within a few steps the learned coefficients reach the loss of the true ones; there is hardly anything to gain below.',
    },
  },
  learned: { zh: '学到的系数', en: 'Learned' },
  spread: {
    zh: '方差怎样随均值变',
    en: 'How the variance changes with the mean',
    see: {
      zh: '两轴都是对数，斜率就是幂次：高斯是 0，泊松是 1，伽马是 2。点是量出的方差，都跟着线走。',
      en: 'On log axes the slope is the power: Gaussian 0, Poisson 1, gamma 2. The dots, variances measured, follow the lines.',
    },
  },
  mean: { zh: '均值', en: 'Mean' },
  variance: { zh: '方差', en: 'Variance' },
  family: { zh: '分布', en: 'Distribution' },
  coefficients: { zh: '系数', en: 'Coefficients' },
  intercept2: { zh: '第 2 类的截距', en: 'Intercept, class 2' },
  slope2: { zh: '第 2 类的斜率', en: 'Slope, class 2' },
  intercept3: { zh: '第 3 类的截距', en: 'Intercept, class 3' },
  slope3: { zh: '第 3 类的斜率', en: 'Slope, class 3' },
  cut1: { zh: '切点 1', en: 'Cut-point 1' },
  cut2: { zh: '切点 2', en: 'Cut-point 2' },
  error: { zh: '标准误', en: 'Standard error' },
  distance: { zh: '离真值几个标准误', en: 'Standard errors from the truth' },
  summary: { zh: '全部分布和连接', en: 'All distributions and links' },
  model: { zh: '分布，连接', en: 'Distribution, link' },
  outcome: { zh: '结果', en: 'Outcome' },
  converged: { zh: '收敛', en: 'converged' },
  separated: {
    zh: '各类完全分开，最大似然估计不存在',
    en: 'the classes are separated; no maximum-likelihood estimate exists',
  },
  outsideDomain: {
    zh: '没有收敛：下一步会让 η 离开连接的定义域',
    en: 'not converged: the next step takes η out of the link’s domain',
  },
  notConverged: { zh: '没有收敛：步数用完', en: 'not converged: out of steps' },
  gap: { zh: 'dℓ/dη 与 μ − y 的差', en: 'dℓ/dη against μ − y' },
  // Metrics
  interceptError: { zh: '截距的标准误', en: 'Standard error of the intercept' },
  slopeError: { zh: '斜率的标准误', en: 'Standard error of the slope' },
  intercept2Error: { zh: '第 2 类截距的标准误', en: 'Standard error, intercept of class 2' },
  slope2Error: { zh: '第 2 类斜率的标准误', en: 'Standard error, slope of class 2' },
  intercept3Error: { zh: '第 3 类截距的标准误', en: 'Standard error, intercept of class 3' },
  slope3Error: { zh: '第 3 类斜率的标准误', en: 'Standard error, slope of class 3' },
  cut1Error: { zh: '切点 1 的标准误', en: 'Standard error of cut-point 1' },
  cut2Error: { zh: '切点 2 的标准误', en: 'Standard error of cut-point 2' },
  gaussianIdentityGrowth: {
    zh: '高斯：方差随均值的几次方增长',
    en: 'Gaussian: power of the mean that the variance follows',
  },
  poissonLogGrowth: {
    zh: '泊松：方差随均值的几次方增长',
    en: 'Poisson: power of the mean that the variance follows',
  },
  gammaLogGrowth: {
    zh: '伽马：方差随均值的几次方增长',
    en: 'Gamma: power of the mean that the variance follows',
  },
  canonicalGap: {
    zh: '典范连接：dℓ/dη 与 μ − y 的最大差',
    en: 'Canonical links: largest difference of dℓ/dη and μ − y',
  },
  otherGap: {
    zh: '别的连接：这个差最小的一种',
    en: 'Other links: the one that differs least',
  },
  coefficientCount: { zh: '学回来的系数个数', en: 'Coefficients learned' },
  largestDistance: {
    zh: '离真值最远的系数：几个标准误',
    en: 'Coefficient farthest from the truth, in standard errors',
  },
  typicalDistance: {
    zh: '离真值的均方根：几个标准误',
    en: 'Root mean square distance, in standard errors',
  },
};
