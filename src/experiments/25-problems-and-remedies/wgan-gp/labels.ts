/** Texts for every name that wgan-gp uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  penalty: { zh: 'WGAN-GP（梯度惩罚）', en: 'WGAN-GP (gradient penalty)' },
  clipping: { zh: 'WGAN（权重裁剪）', en: 'WGAN (weight clipping)' },
  nonSaturating: { zh: '普通 GAN，非饱和损失', en: 'Plain GAN, non-saturating loss' },
  modes: { zh: '数据的峰数', en: 'Modes of the data' },
  criticSteps: { zh: '生成器每一步，评论家走几步', en: 'Critic steps for each generator step' },
  penaltyWeight: { zh: '梯度惩罚的系数 λ', en: 'Weight λ of the gradient penalty' },
  bound: { zh: '权重裁剪的界 c', en: 'Bound c of weight clipping' },
  steps: { zh: '生成器的步数', en: 'Generator steps' },
  // Charts and their fields
  samples: { zh: '真样本与生成的样本', en: 'Data and generated samples' },
  x: { zh: 'x₁', en: 'x₁' },
  y: { zh: 'x₂', en: 'x₂' },
  source: { zh: '来源', en: 'Source' },
  data: { zh: '真样本', en: 'Data' },
  generated: { zh: '生成的样本', en: 'Generated' },
  distances: { zh: '生成的样本离数据多远', en: 'How far samples are from the data' },
  step: { zh: '生成器的步', en: 'Generator step' },
  gaps: { zh: '真假样本的平均分之差', en: 'Gap between mean scores of data and samples' },
  norms: { zh: '真假样本之间的梯度范数', en: 'Gradient norm between data and samples' },
  // Metrics
  distance: { zh: '到最近的数据中心的平均距离', en: 'Mean distance to the nearest centre' },
  distanceAtStart: { zh: '训练前的平均距离', en: 'Mean distance before training' },
  nearShare: {
    zh: '落在 3 个标准差以内的样本占比',
    en: 'Share of samples within 3 standard deviations',
  },
  parts: { zh: '覆盖的峰数', en: 'Modes covered' },
  gap: { zh: '平均分之差', en: 'Gap of mean scores' },
  gapPeak: { zh: '平均分之差的最大值', en: 'Greatest gap of mean scores' },
  gapFall: { zh: '平均分之差从最大值降下了多少', en: 'Fall of the gap from its greatest value' },
  norm: { zh: '梯度范数', en: 'Gradient norm' },
};
