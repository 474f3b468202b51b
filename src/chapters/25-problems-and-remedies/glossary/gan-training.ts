/** Training GANs steadily, and judging what they make. */
import type { Term } from '../../../data/term';

export const ganTraining: readonly Term[] = [
  {
    id: 'minibatch-discrimination',
    chapter: 25,
    name: { zh: '小批量判别', en: 'minibatch discrimination' },
    definition: {
      zh: '让判别器把一个样本与同批的其他样本比一比，样本彼此太像就容易识破。',
      en: 'The discriminator compares a sample with the others of its batch, so that samples too much alike give themselves away.',
    },
  },
  {
    id: 'two-time-scale-update-rule',
    chapter: 25,
    name: { zh: '双时间尺度更新', en: 'two time-scale update rule' },
    abbreviation: 'TTUR',
    definition: {
      zh: '判别器和生成器各用自己的学习率，通常判别器的更大。',
      en: 'Discriminator and generator have learning rates of their own, mostly a larger one for the discriminator.',
    },
  },
  {
    id: 'one-sided-label-smoothing',
    chapter: 25,
    name: { zh: '单边标签平滑', en: 'one-sided label smoothing' },
    definition: {
      zh: '训练判别器时，真样本的标签从 1 降一点，假样本的标签仍是 0。',
      en: 'In training the discriminator, the label of real samples is lowered from 1 a little; that of generated ones stays 0.',
    },
  },
  {
    id: 'inception-score',
    chapter: 25,
    name: { zh: 'Inception 分数', en: 'inception score' },
    abbreviation: 'IS',
    definition: {
      zh: '分类器对单个生成样本有多确定、对全体又有多均匀；越大越好，不看真样本。',
      en: 'How sure a classifier is of single generated samples, and how evenly it spreads over all; larger is better, and real samples play no part.',
    },
  },
  {
    id: 'frechet-inception-distance',
    chapter: 25,
    name: { zh: '弗雷歇 Inception 距离', en: 'Fréchet inception distance' },
    abbreviation: 'FID',
    definition: {
      zh: '把真样本和生成样本的特征各当成一个正态分布，两者之间弗雷歇距离的平方；越小越好。',
      en: 'The squared Fréchet distance of two normal distributions, fitted to features of real and of generated samples; smaller is better.',
    },
  },
  {
    id: 'power-iteration',
    chapter: 25,
    name: { zh: '幂迭代', en: 'power iteration' },
    definition: {
      zh: '反复用矩阵乘一个向量再归一，向量转向绝对值最大的特征值（或最大的奇异值）的方向。',
      en: 'Multiplying a vector by a matrix and normalising it, again and again: it turns to the direction of the eigenvalue of largest magnitude, or of the largest singular value.',
    },
  },
];
