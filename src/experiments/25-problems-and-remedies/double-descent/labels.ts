/** Texts for every name that double-descent uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  samples: { zh: '训练样本 n', en: 'Training samples n' },
  noise: { zh: '标签噪声的标准差', en: 'Standard deviation of the label noise' },
  lambda: { zh: '岭的强度 λ', en: 'Strength of ridge, λ' },
  // Charts and their fields
  errors: {
    zh: '测试误差随特征数变化',
    en: 'Test error against the number of features',
    see: {
      zh: '竖线处特征与样本一样多：没有惩罚的线正在那里冲到顶，过后又落下。加了岭的线穿过竖线，没有峰。',
      en: 'At the upright rule features are as many as samples: without a penalty the line peaks there and falls beyond. With ridge it crosses without a peak.',
    },
  },
  norms: {
    zh: '权重的范数',
    en: 'Norm of the weights',
    see: {
      zh: '范数与测试误差在同一处冲顶，过后一路变小：可选的解越多，最短的那个就越短。',
      en: 'The norm peaks where the error does, and falls from there on: the more solutions there are, the shorter is the shortest.',
    },
  },
  features: { zh: '特征数 p', en: 'Features p' },
  error: { zh: '测试误差', en: 'Test error' },
  norm: { zh: '范数', en: 'Norm' },
  minimumNorm: { zh: '没有惩罚，范数最小', en: 'No penalty, least norm' },
  ridge: { zh: '岭', en: 'Ridge' },
  // Metrics
  peakAt: { zh: '峰处的特征数', en: 'Features at the peak' },
  peakError: { zh: '峰处的测试误差', en: 'Test error at the peak' },
  narrowError: {
    zh: '特征比样本少：最小的测试误差',
    en: 'Fewer features than samples: least test error',
  },
  wideError: { zh: '最宽处的测试误差', en: 'Test error at the greatest width' },
  wideOverNarrow: { zh: '最宽处与窄端最低点之比', en: 'Widest over the best of the narrow' },
  normRatio: { zh: '范数：峰处与最宽处之比', en: 'Norm at the peak over the widest' },
  trainAtThreshold: {
    zh: '特征与样本一样多：训练误差',
    en: 'As many features as samples: training error',
  },
  ridgeAtThreshold: {
    zh: '特征与样本一样多：岭的测试误差',
    en: 'As many features as samples: test error of ridge',
  },
  ridgeRise: {
    zh: '岭：竖线处与各宽度的最小误差之比',
    en: 'Ridge: error at the rule over its least of all widths',
  },
};
