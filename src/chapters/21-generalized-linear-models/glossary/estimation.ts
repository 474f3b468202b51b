/** How models of data are estimated, and what goes wrong with it. */
import type { Term } from '../../../data/term';

export const estimation: readonly Term[] = [
  {
    id: 'maximum-likelihood',
    chapter: 21,
    name: { zh: '最大似然估计', en: 'maximum likelihood estimation' },
    abbreviation: 'MLE',
    definition: {
      zh: '挑一组参数，使手里的数据在模型下出现的概率最大。负对数似然就是损失。',
      en: 'Choosing the parameters under which the data at hand are most probable. The negative log-likelihood is the loss.',
    },
  },
  {
    id: 'maximum-a-posteriori',
    chapter: 21,
    name: { zh: '最大后验估计', en: 'maximum a posteriori estimation' },
    abbreviation: 'MAP',
    definition: {
      zh: '最大化似然与先验之积。先验是高斯时，等于给损失加权重衰减。',
      en: 'Maximising the product of likelihood and prior. With a Gaussian prior it is weight decay added to the loss.',
    },
  },
  {
    id: 'variance-function',
    chapter: 21,
    name: { zh: '方差函数', en: 'variance function' },
    abbreviation: 'V(μ)',
    definition: {
      zh: '写成均值的函数的方差（不含离散参数）：高斯是 1，伯努利是 μ(1 − μ)，泊松是 μ，伽马是 μ²。',
      en: 'The variance as a function of the mean, dispersion left out: 1 for the Gaussian, μ(1 − μ) Bernoulli, μ Poisson, μ² Gamma.',
    },
  },
  {
    id: 'dispersion-parameter',
    chapter: 21,
    name: { zh: '离散参数', en: 'dispersion parameter' },
    abbreviation: 'φ',
    definition: {
      zh: '方差 φV(μ) 里的倍数。它不影响系数的估计，影响标准误。',
      en: 'The factor φ in the variance φV(μ). It leaves the estimated coefficients alone and changes their standard errors.',
    },
  },
  {
    id: 'irls',
    chapter: 21,
    name: { zh: '迭代加权最小二乘', en: 'iteratively reweighted least squares' },
    abbreviation: 'IRLS',
    definition: {
      zh: '拟合广义线性模型的办法：反复解加权最小二乘，权重和目标按当前的均值重算。典范连接时就是牛顿法。',
      en: 'How generalized linear models are fitted: weighted least squares again and again, weights and targets renewed from the current means. With canonical links, Newton’s method.',
    },
  },
  {
    id: 'fisher-scoring',
    chapter: 21,
    name: { zh: '费舍尔评分法', en: 'Fisher scoring' },
    definition: {
      zh: '牛顿法里的二阶导数换成它的期望（费舍尔信息）。',
      en: 'Newton’s method with the second derivative replaced by its expectation, the Fisher information.',
    },
  },
  {
    id: 'deviance',
    chapter: 21,
    name: { zh: '偏差', en: 'deviance' },
    also: { zh: '离差' },
    definition: {
      zh: '模型与“每个样本都猜中”的饱和模型，对数似然之差的两倍。高斯分布时就是残差平方和。与偏差（bias）无关。',
      en: 'Twice the difference in log-likelihood between a saturated model, which hits every sample, and the model. For a Gaussian, the residual sum of squares.',
    },
  },
  {
    id: 'complete-separation',
    chapter: 21,
    name: { zh: '完全分离', en: 'complete separation' },
    definition: {
      zh: '两类数据能用超平面分开。这时逻辑回归的似然一直上升，最大似然解不存在，系数发散。',
      en: 'The two classes can be divided by a hyperplane. The likelihood of logistic regression then rises for ever: there is no maximum-likelihood estimate, and coefficients diverge.',
    },
  },
  {
    id: 'overdispersion',
    chapter: 21,
    name: { zh: '过度离散', en: 'overdispersion' },
    definition: {
      zh: '数据的方差大于模型由均值推出的方差，例如计数的方差大过均值。',
      en: 'More variance in the data than the model derives from the mean; counts whose variance exceeds their mean, for example.',
    },
  },
  {
    id: 'negative-binomial',
    chapter: 21,
    name: { zh: '负二项分布', en: 'negative binomial distribution' },
    definition: {
      zh: '率服从伽马分布的泊松计数。方差是 μ + μ²/r，比泊松宽。',
      en: 'A Poisson count whose rate has a Gamma distribution. Its variance is μ + μ²/r, more than Poisson’s.',
    },
  },
  {
    id: 'exposure',
    chapter: 21,
    name: { zh: '暴露量', en: 'exposure' },
    also: { zh: '观测时长', en: 'time at risk' },
    definition: {
      zh: '计数累积所用的时间、面积或人数。它的对数作为偏移量加进线性预测子，系数固定为 1。',
      en: 'The time, area or number of people over which events were counted. Its logarithm enters the linear predictor as an offset, with coefficient 1.',
    },
  },
  {
    id: 'calibration',
    chapter: 21,
    name: { zh: '校准', en: 'calibration' },
    definition: {
      zh: '预测的概率与实际的频率相符：说七成的那些，真有七成发生。',
      en: 'Agreement of predicted probabilities with observed frequencies: of the cases given 70 per cent, 70 per cent come true.',
    },
  },
  {
    id: 'odds-ratio',
    chapter: 21,
    name: { zh: '几率比', en: 'odds ratio' },
    also: { zh: '优势比' },
    definition: {
      zh: '特征加一，几率 μ/(1 − μ) 乘上的倍数；逻辑回归里是系数的指数。',
      en: 'The factor on the odds μ/(1 − μ) when a feature grows by one; in logistic regression the exponential of its coefficient.',
    },
  },
  {
    id: 'variance-inflation-factor',
    chapter: 21,
    name: { zh: '方差膨胀因子', en: 'variance inflation factor' },
    abbreviation: 'VIF',
    definition: {
      zh: '特征与其余特征相关，使系数的方差变成几倍：1/(1 − R²)，R² 来自用其余特征回归它。',
      en: 'By how much a coefficient’s variance grows because its feature is correlated with the others: 1/(1 − R²), with the R² of regressing it on them.',
    },
  },
];
