/** Adversarial training and the distances it minimises. */
import type { Term } from '../../../data/term';

export const generative: readonly Term[] = [
  {
    id: 'generative-adversarial-network',
    chapter: 25,
    name: { zh: '生成对抗网络', en: 'generative adversarial network' },
    abbreviation: 'GAN',
    definition: {
      zh: '生成器造样本，判别器辨真假，两者互相对抗着训练。',
      en: 'A generator makes samples, a discriminator tells them from real ones, and each trains against the other.',
    },
  },
  {
    id: 'discriminator',
    chapter: 25,
    name: { zh: '判别器', en: 'discriminator' },
    abbreviation: 'D',
    definition: {
      zh: '估计样本为真的概率的网络。',
      en: 'The net that estimates the probability that a sample is real.',
    },
  },
  {
    id: 'critic',
    chapter: 25,
    name: { zh: '评论家', en: 'critic' },
    also: { zh: '评分器' },
    definition: {
      zh: 'WGAN 中代替判别器的网络：输出任意实数的评分，用来估计 Wasserstein 距离。',
      en: 'What replaces the discriminator in WGAN: its output is a score, any real number, used to estimate the Wasserstein distance.',
    },
  },
  {
    id: 'kl-divergence',
    chapter: 25,
    name: { zh: 'KL 散度', en: 'Kullback–Leibler divergence' },
    abbreviation: 'KL',
    definition: {
      zh: '用分布 Q 代替分布 P 时平均多付出的信息量。不对称；P 有而 Q 没有的地方使它变成无穷大。',
      en: 'The average extra information paid for using Q in place of P. Not symmetric, and infinite where Q misses what P has.',
    },
  },
  {
    id: 'js-divergence',
    chapter: 25,
    name: { zh: 'JS 散度', en: 'Jensen–Shannon divergence' },
    abbreviation: 'JSD',
    definition: {
      zh: '两个分布各自到其平均的 KL 散度的均值。对称，最大为 ln 2；支撑集不相交时恒等于 ln 2，因而没有梯度。',
      en: 'The mean KL divergence of two distributions to their average. Symmetric, at most ln 2; on disjoint supports it is ln 2 throughout and gives no gradient.',
    },
  },
  {
    id: 'wasserstein-distance',
    chapter: 25,
    name: { zh: 'Wasserstein-1 距离', en: 'Wasserstein-1 distance' },
    abbreviation: 'W1',
    also: { zh: '推土机距离', en: 'earth mover’s distance' },
    definition: {
      zh: '把一个分布搬成另一个所需的最小“质量乘距离”。两个分布不重叠时，它仍随间隔连续变化。',
      en: 'The least mass times distance needed to move one distribution into another. It changes continuously with the gap even where the two do not overlap.',
    },
  },
  {
    id: 'lipschitz-constraint',
    chapter: 25,
    name: { zh: '利普希茨约束', en: 'Lipschitz constraint' },
    definition: {
      zh: '输出的变化不超过输入变化的 K 倍。WGAN 的评论家须满足 K = 1。',
      en: 'The output changes by at most K times the change of the input. WGAN’s critic must satisfy K = 1.',
    },
  },
  {
    id: 'weight-clipping',
    chapter: 25,
    name: { zh: '权重裁剪', en: 'weight clipping' },
    definition: {
      zh: '每次更新后把权重截断到 [−c, c]。WGAN 用它近似满足利普希茨约束；裁的是权重，不是梯度。',
      en: 'Cutting weights to [−c, c] after each update. WGAN approximates the Lipschitz constraint in this way; weights are clipped, not gradients.',
    },
  },
  {
    id: 'gradient-penalty',
    chapter: 25,
    name: { zh: '梯度惩罚', en: 'gradient penalty' },
    abbreviation: 'GP',
    definition: {
      zh: '在真假样本连线上取点，惩罚评论家的输入梯度范数偏离 1。',
      en: 'On lines between real and generated samples, a penalty where the norm of the critic’s input gradient departs from 1.',
    },
  },
  {
    id: 'non-saturating-loss',
    chapter: 25,
    name: { zh: '非饱和损失', en: 'non-saturating loss' },
    abbreviation: 'NS',
    definition: {
      zh: '生成器改为最小化 −log D(G(z))，判别器占上风时梯度也不会消失。',
      en: 'The generator minimises −log D(G(z)), which keeps its gradient when the discriminator is winning.',
    },
  },
  {
    id: 'mode-collapse',
    chapter: 25,
    name: { zh: '模式崩溃', en: 'mode collapse' },
    definition: {
      zh: '生成器只产出数据分布中的少数几类样本。',
      en: 'The generator produces only a few kinds of the samples in the data.',
    },
  },
];
