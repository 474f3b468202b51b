/** Generalized linear models: their parts, their links, and their kinds. */
import type { Term } from '../../../data/term';

export const glm: readonly Term[] = [
  {
    id: 'generalized-linear-model',
    chapter: 21,
    name: { zh: '广义线性模型', en: 'generalized linear model' },
    abbreviation: 'GLM',
    definition: {
      zh: '输出服从指数离散族的某个分布，均值经连接函数等于线性预测子。线性回归、逻辑回归、泊松回归都是特例。',
      en: 'An output with a distribution of the exponential dispersion family whose mean, through a link, equals a linear predictor. Linear, logistic and Poisson regression are cases of it.',
    },
  },
  {
    id: 'random-component',
    chapter: 21,
    name: { zh: '随机成分', en: 'random component' },
    definition: {
      zh: '广义线性模型里关于分布的那一半：给定均值，输出怎样随机波动。',
      en: 'The half of a generalized linear model that names the distribution: how the output varies round its mean.',
    },
  },
  {
    id: 'systematic-component',
    chapter: 21,
    name: { zh: '系统成分', en: 'systematic component' },
    definition: {
      zh: '广义线性模型里不随机的那一半：输入怎样线性地组合成 η。',
      en: 'The half of a generalized linear model that is not random: how inputs combine linearly into η.',
    },
  },
  {
    id: 'linear-predictor',
    chapter: 21,
    name: { zh: '线性预测子', en: 'linear predictor' },
    abbreviation: 'η',
    definition: {
      zh: '输入的线性组合加截距，η = w·x + b。在神经元里叫预激活。',
      en: 'A linear combination of the inputs plus an intercept, η = w·x + b. In a neuron it is called the pre-activation.',
    },
  },
  {
    id: 'exponential-family',
    chapter: 21,
    name: { zh: '指数族', en: 'exponential family' },
    also: { zh: '指数族分布' },
    definition: {
      zh: '密度可以写成 h(y) exp(T(y)·θ − A(θ)) 的一族分布。广义线性模型用的是 T(y) = y 的那些。',
      en: 'A family of distributions whose density can be written h(y) exp(T(y)·θ − A(θ)). Generalized linear models use those with T(y) = y.',
    },
  },
  {
    id: 'exponential-dispersion-family',
    chapter: 21,
    name: { zh: '指数离散族', en: 'exponential dispersion family' },
    definition: {
      zh: '密度可以写成 h(y, φ) exp((yθ − A(θ))/φ) 的分布：高斯、伯努利、泊松、伽马。贝塔分布在指数族里，却不在其中。',
      en: 'Distributions whose density can be written h(y, φ) exp((yθ − A(θ))/φ): Gaussian, Bernoulli, Poisson, Gamma. The Beta is an exponential family, but not one of these.',
    },
  },
  {
    id: 'link-function',
    chapter: 21,
    name: { zh: '连接函数', en: 'link function' },
    abbreviation: 'g',
    also: { zh: '联系函数' },
    definition: {
      zh: '把均值变到线性预测子那一侧的函数，g(μ) = η。它的反函数才相当于激活函数。',
      en: 'The function that takes the mean to the linear predictor, g(μ) = η. It is its inverse that corresponds to an activation.',
    },
  },
  {
    id: 'inverse-link',
    chapter: 21,
    name: { zh: '反连接函数', en: 'inverse link' },
    also: { zh: '均值函数、响应函数', en: 'mean function, response function' },
    definition: {
      zh: '连接函数的反函数，μ = g⁻¹(η)，把线性预测子变回均值。输出层的激活就是它。',
      en: 'The inverse of the link, μ = g⁻¹(η), which takes the linear predictor to the mean. The output layer’s activation is one.',
    },
  },
  {
    id: 'natural-parameter',
    chapter: 21,
    name: { zh: '自然参数', en: 'natural parameter' },
    abbreviation: 'θ',
    definition: {
      zh: '指数族的密度 h(y) exp(yθ − A(θ)) 里，与 y 相乘的那个参数。',
      en: 'The parameter that multiplies y in the density h(y) exp(yθ − A(θ)) of an exponential family.',
    },
  },
  {
    id: 'canonical-link',
    chapter: 21,
    name: { zh: '典范连接', en: 'canonical link' },
    also: { zh: '正则连接' },
    definition: {
      zh: '让线性预测子等于自然参数的连接。此时损失对 η 的导数恰是 μ − y，负对数似然是凸的。',
      en: 'The link that makes the linear predictor equal the natural parameter. The derivative of the loss with respect to η is then μ − y, and the loss is convex.',
    },
  },
  {
    id: 'logit',
    chapter: 21,
    name: { zh: '对数几率', en: 'logit' },
    also: { en: 'log-odds' },
    definition: {
      zh: 'ln(μ / (1 − μ))，发生与不发生的概率之比取对数。它的反函数是 sigmoid。',
      en: 'ln(μ / (1 − μ)), the logarithm of the odds. Its inverse is the sigmoid.',
    },
  },
  {
    id: 'logistic-regression',
    chapter: 21,
    name: { zh: '逻辑回归', en: 'logistic regression' },
    also: { zh: '对数几率回归' },
    definition: {
      zh: '伯努利分布加 logit 连接的广义线性模型，也就是一个 sigmoid 单元加交叉熵。',
      en: 'The generalized linear model with a Bernoulli distribution and a logit link: one sigmoid unit with cross-entropy.',
    },
  },
  {
    id: 'multinomial-logit',
    chapter: 21,
    name: { zh: '多项逻辑回归', en: 'multinomial logit' },
    definition: {
      zh: '类别分布的广义线性模型，各类相对基准类的对数几率是线性的。深度学习叫它 softmax 加交叉熵。',
      en: 'The generalized linear model of categories: log-odds against a reference class are linear. Deep learning calls it softmax with cross-entropy.',
    },
  },
  {
    id: 'probit',
    chapter: 21,
    name: { zh: 'probit 模型', en: 'probit model' },
    also: { zh: '概率单位回归' },
    definition: {
      zh: '以正态分布函数为反连接的二元回归：看不见的线性预测子加正态噪声，过零就记 1。',
      en: 'Regression for two classes with the normal distribution function as inverse link: an unseen predictor plus normal noise, 1 where it passes zero.',
    },
  },
  {
    id: 'complementary-log-log',
    chapter: 21,
    name: { zh: '互补双对数', en: 'complementary log-log' },
    abbreviation: 'cloglog',
    definition: {
      zh: '连接 ln(−ln(1 − μ))，反函数 1 − exp(−exp(η))：均值为 exp(η) 的泊松计数至少为 1 的概率。',
      en: 'The link ln(−ln(1 − μ)), with inverse 1 − exp(−exp(η)): the probability that a Poisson count of mean exp(η) is at least 1.',
    },
  },
  {
    id: 'tobit',
    chapter: 21,
    name: { zh: '托比特模型', en: 'Tobit model' },
    also: { zh: '删失回归', en: 'censored regression' },
    definition: {
      zh: '看不见的高斯变量低于零时记作零。噪声趋于零，均值趋于 ReLU。它不是广义线性模型。',
      en: 'A latent Gaussian variable, recorded as zero where it is below zero. As the noise vanishes its mean tends to ReLU. Not a generalized linear model.',
    },
  },
  {
    id: 'ordinal-regression',
    chapter: 21,
    name: { zh: '有序回归', en: 'ordinal regression' },
    also: { zh: '比例优势模型', en: 'proportional odds' },
    definition: {
      zh: '目标是有次序的等级：等级不高于 k 的概率是 σ(切点 − η)，切点从小到大。',
      en: 'Regression for ordered grades: the probability of grade k or lower is σ(cut-point − η), with ascending cut-points.',
    },
  },
  {
    id: 'recursive-glm',
    chapter: 21,
    name: { zh: '递归广义线性模型', en: 'recursive generalized linear model' },
    abbreviation: 'RGLM',
    definition: {
      zh: '一个广义线性模型的均值是下一个的输入，一层层叠成前馈网络。整体不再是广义线性模型。',
      en: 'Generalized linear models stacked into a feed-forward net, the mean of one the input of the next. The whole is not a generalized linear model.',
    },
  },
];
