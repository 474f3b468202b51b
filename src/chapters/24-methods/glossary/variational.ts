/** Generative models with a likelihood: the variational autoencoder and what it is compared with. */
import type { Term } from '../../../data/term';

export const variationalTerms: readonly Term[] = [
  {
    id: 'variational-autoencoder',
    chapter: 24,
    name: { zh: '变分自编码器', en: 'variational autoencoder' },
    abbreviation: 'VAE',
    definition: {
      zh: '隐变量生成模型：解码器由编码生成数据，编码器近似真后验，两者一起最大化证据下界。',
      en: 'A generative model with latent variables: a decoder makes data from a code, an encoder approximates the true posterior, and both maximise the evidence lower bound.',
    },
  },
  {
    id: 'evidence-lower-bound',
    chapter: 24,
    name: { zh: '证据下界', en: 'evidence lower bound' },
    abbreviation: 'ELBO',
    definition: {
      zh: '对数似然的下界：重建的期望减去编码分布到先验的 KL。缺口是编码分布到真后验的 KL。',
      en: 'A bound below the log likelihood: expected reconstruction minus the KL from the code’s distribution to the prior. The gap is the KL to the true posterior.',
    },
  },
  {
    id: 'probabilistic-pca',
    chapter: 24,
    name: { zh: '概率主成分分析', en: 'probabilistic principal component analysis' },
    abbreviation: 'PPCA',
    definition: {
      zh: '数据等于高斯因子的线性组合加各向同性的噪声；最大似然有闭式解，张成主成分的子空间。',
      en: 'Data as a linear mix of Gaussian factors plus isotropic noise; maximum likelihood has a closed form and spans the principal subspace.',
    },
  },
  {
    id: 'reparameterisation',
    chapter: 24,
    name: { zh: '重参数化', en: 'reparameterisation' },
    definition: {
      zh: '把随机数写成参数与固定噪声的函数，如 z = μ + σε，梯度就能穿过抽样。',
      en: 'Writing a draw as a function of parameters and of noise that has none, such as z = μ + σε, so that gradients pass through sampling.',
    },
  },
  {
    id: 'score-function-estimator',
    chapter: 24,
    name: { zh: '得分函数估计', en: 'score-function estimator' },
    abbreviation: 'REINFORCE',
    definition: {
      zh: '用函数值乘以对数密度的梯度，估计期望的梯度；只需函数值，方差往往大。',
      en: 'Estimates the gradient of an expectation by the function’s value times the gradient of the log density; needs values only, and its variance is often large.',
    },
  },
  {
    id: 'posterior-collapse',
    chapter: 24,
    name: { zh: '后验坍缩', en: 'posterior collapse' },
    definition: {
      zh: '编码的分布退到先验，KL 为零，解码器不看编码：编码里没有信息。',
      en: 'The code’s distribution falls back to the prior, the KL is zero and the decoder ignores the code, which carries no information.',
    },
  },
  {
    id: 'normalising-flow',
    chapter: 24,
    name: { zh: '流模型', en: 'normalising flow' },
    definition: {
      zh: '用可逆的网络把简单分布变成数据的分布，由变量替换公式得到精确的似然。',
      en: 'An invertible net turns a simple distribution into that of the data; the change of variables gives the exact likelihood.',
    },
  },
  {
    id: 'autoregressive-model',
    chapter: 24,
    name: { zh: '自回归模型', en: 'autoregressive model' },
    definition: {
      zh: '按固定的次序逐个预测，联合概率是各步条件概率之积；似然精确，采样要一步一步来。',
      en: 'Predicts one element after the other in a fixed order; the joint probability is the product of the conditionals, exact, and sampling goes step by step.',
    },
  },
];
