/** Texts for every name that ridge-lasso-early-stopping uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  stopAfter: { zh: '早停：走几步', en: 'Early stopping: steps taken' },
  strength: { zh: '惩罚强度 λ / max|bⱼ|', en: 'Strength of the penalty, λ / max |bⱼ|' },
  relevant: { zh: '有用的特征', en: 'Features that matter' },
  // Charts and their fields
  shares: {
    zh: '沿每个特征方向，留下最小二乘的几成',
    en: 'Share of least squares that is kept',
    see: {
      zh: '线是公式，点是解出来的，点都在线上。两条线在左端靠拢，往右分开：早停在大方向上留得更多。',
      en: 'Lines are the formulas, dots what was solved for. The two lines are close at the left and part further on: early stopping keeps more of the large directions.',
    },
  },
  eigenvalue: { zh: 'G 的特征值 s', en: 'Eigenvalue s of G' },
  share: { zh: '留下的份额', en: 'Share kept' },
  paths: {
    zh: '权重随惩罚变化',
    en: 'Weights against the penalty',
    see: {
      zh: '从右往左，惩罚变弱。Lasso 的权重先贴着 0，再一个个离开；无用的那些最后才动。岭的四条线从一开始就都不是 0。',
      en: 'Right to left the penalty weakens. Under the lasso weights lie on 0, then leave it one by one, the useless last. Under ridge none is ever 0.',
    },
  },
  which: { zh: '哪个权重', en: 'Which weight' },
  first: { zh: '第一个，真值 1', en: 'First, truly 1' },
  second: { zh: '第二个，真值 −1', en: 'Second, truly −1' },
  third: { zh: '第三个，真值 1', en: 'Third, truly 1' },
  others: { zh: '其余当中最大的', en: 'Greatest of the others' },
  counts: {
    zh: '非零权重的个数',
    en: 'How many weights are not zero',
    see: {
      zh: '只有 Lasso 那条线离开了顶。次梯度下降用的是同一个目标，却与岭重合在上沿。',
      en: 'Only the lasso’s line leaves the top. Subgradient descent has the same objective, and yet it lies with ridge along the upper edge.',
    },
  },
  nonZero: { zh: '非零的权重', en: 'Weights not zero' },
  ridge: { zh: '岭（L2）', en: 'Ridge (L2)' },
  stopped: { zh: '早停', en: 'Early stopping' },
  lasso: { zh: 'Lasso（L1，软阈值）', en: 'Lasso (L1, soft threshold)' },
  subgradient: { zh: 'L1，次梯度下降', en: 'L1, subgradient descent' },
  // Metrics
  ridgeError: { zh: '岭：份额与公式的最大偏差', en: 'Ridge: greatest distance from the formula' },
  stoppedError: {
    zh: '早停：份额与公式的最大偏差',
    en: 'Early stopping: greatest distance from the formula',
  },
  sharesApart: {
    zh: '岭与早停的份额最多差多少',
    en: 'Greatest difference of the two shares',
  },
  weightsApart: {
    zh: '岭与早停的权重相差几成',
    en: 'Distance of the two weight vectors, relative to ridge',
  },
  ridgeOverLasso: {
    zh: '岭与 Lasso 的最小误差之比',
    en: 'Least error of ridge over least error of the lasso',
  },
  lassoCount: { zh: 'Lasso：非零的权重', en: 'Lasso: weights not zero' },
  ridgeCount: { zh: '岭：非零的权重', en: 'Ridge: weights not zero' },
  subgradientCount: {
    zh: '次梯度下降：非零的权重',
    en: 'Subgradient descent: weights not zero',
  },
  lassoCountAtOne: {
    zh: 'Lasso，强度 1：非零的权重',
    en: 'Lasso at strength 1: weights not zero',
  },
  flattest: {
    zh: 'Lasso：非零权重处最小的斜率与 λ 之比',
    en: 'Lasso: least slope at a weight that is not zero, over λ',
  },
};
