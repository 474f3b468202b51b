/** Texts for every name that reparameterisation-variance uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  mean: { zh: '均值 μ', en: 'Mean μ' },
  deviation: { zh: '标准差 σ', en: 'Standard deviation σ' },
  fastest: { zh: '正弦最快的频率 ω', en: 'Highest frequency ω of the sine' },
  // Charts and their fields
  bySigma: {
    zh: 'f = z²：梯度估计的方差随 σ 变化',
    en: 'f = z²: variance of the gradient against σ',
    see: {
      zh: '越往左，重参数化越小，没有基线的得分函数却越大。',
      en: 'Towards the left the reparameterised estimate shrinks while the plain score function grows.',
    },
  },
  sigma: { zh: '标准差 σ', en: 'Standard deviation σ' },
  variance: { zh: '方差', en: 'Variance' },
  estimator: { zh: '估计', en: 'Estimate' },
  path: { zh: '重参数化', en: 'Reparameterised' },
  score: { zh: '得分函数', en: 'Score function' },
  baseline: { zh: '得分函数，减基线', en: 'Score function with baseline' },
  byFrequency: {
    zh: 'f = sin ωz：方差随频率变化',
    en: 'f = sin ωz: variance against frequency',
    see: {
      zh: '得分函数几乎不动，重参数化一路上升：这里是它输。',
      en: 'The score function hardly moves, the reparameterised estimate keeps rising: here it loses.',
    },
  },
  frequency: { zh: '频率 ω', en: 'Frequency ω' },
  // Metrics
  pathMean: { zh: '重参数化：平均', en: 'Reparameterised: mean' },
  scoreMean: { zh: '得分函数：平均', en: 'Score function: mean' },
  baselineMean: { zh: '得分函数减基线：平均', en: 'Score function with baseline: mean' },
  pathVariance: { zh: '重参数化：方差', en: 'Reparameterised: variance' },
  scoreVariance: { zh: '得分函数：方差', en: 'Score function: variance' },
  baselineVariance: { zh: '得分函数减基线：方差', en: 'Score function with baseline: variance' },
  times: {
    zh: '得分函数的方差是重参数化的几倍',
    en: 'Variance of the score function over the reparameterised',
  },
  pathError: {
    zh: '重参数化：方差与闭式的最大相对误差',
    en: 'Reparameterised: variance’s greatest relative error',
  },
  scoreError: {
    zh: '得分函数：方差与闭式的最大相对误差',
    en: 'Score function: variance’s greatest relative error',
  },
  baselineError: {
    zh: '得分函数减基线：方差与闭式的最大相对误差',
    en: 'Score function with baseline: variance’s greatest relative error',
  },
  wavePath: { zh: '最快的正弦，重参数化：方差', en: 'Fastest sine, reparameterised: variance' },
  waveScore: { zh: '最快的正弦，得分函数：方差', en: 'Fastest sine, score function: variance' },
};
