/** Texts for every name that linear-vae-is-probabilistic-pca uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  latents: { zh: '隐变量的个数', en: 'Latent variables' },
  deviation: { zh: '数据噪声的标准差', en: 'Standard deviation of the data’s noise' },
  // Charts and their fields
  bounds: {
    zh: '下界（虚线是最大的对数似然）',
    en: 'The bound (dashed: the greatest log likelihood)',
    see: {
      zh: '两条线都升到虚线，不越过它：下界可以是紧的。',
      en: 'Both lines climb to the dashed one and never cross it: the bound can be tight.',
    },
  },
  elbo: { zh: 'ELBO（奈特）', en: 'ELBO (nats)' },
  exact: { zh: '期望用闭式', en: 'Expectation in closed form' },
  sampled: { zh: '重参数化抽样', en: 'Sampled, reparameterised' },
  nats: {
    zh: '每个隐变量的 KL（线是闭式）',
    en: 'KL of each latent variable (lines: closed form)',
    see: {
      zh: '点落在线上。β 一过门槛，KL 就是零：先关信息少的那个。',
      en: 'Dots lie on the lines. Past its threshold a KL is zero; the variable that says less goes first.',
    },
  },
  beta: { zh: 'KL 的权重 β', en: 'Weight β of the KL' },
  kl: { zh: 'KL（奈特）', en: 'KL (nats)' },
  latent: { zh: '隐变量', en: 'Latent variable' },
  first: { zh: '第一个', en: 'First' },
  second: { zh: '第二个', en: 'Second' },
  third: { zh: '第三个', en: 'Third' },
  fourth: { zh: '第四个', en: 'Fourth' },
  // Metrics
  likelihood: { zh: '最大的对数似然', en: 'Greatest log likelihood' },
  exactGap: { zh: '最大似然减 ELBO：闭式', en: 'Greatest likelihood minus ELBO: closed form' },
  sampledGap: { zh: '最大似然减 ELBO：抽样', en: 'Greatest likelihood minus ELBO: sampled' },
  noiseRatio: { zh: '学到的噪声方差比闭式解', en: 'Noise variance learned, over the closed form' },
  asTrained: { zh: '最好的对角 q 的缺口：训练所得', en: 'Gap of the best diagonal q: as trained' },
  turned: {
    zh: '最好的对角 q 的缺口：转 45° 之后',
    en: 'Gap of the best diagonal q: turned by 45°',
  },
  klError: { zh: 'KL 与闭式的最大差', en: 'Greatest difference of a KL from its formula' },
  firstAt16: { zh: 'β = 16：第一个的 KL', en: 'β = 16: KL of the first' },
  secondAt16: { zh: 'β = 16：第二个的 KL', en: 'β = 16: KL of the second' },
  thirdAt16: { zh: 'β = 16：第三个的 KL', en: 'β = 16: KL of the third' },
  fourthAt16: { zh: 'β = 16：第四个的 KL', en: 'β = 16: KL of the fourth' },
};
