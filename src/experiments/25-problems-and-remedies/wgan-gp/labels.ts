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
  samples: {
    zh: '真样本与生成的样本',
    en: 'Data and generated samples',
    see: {
      zh: '绕圈看一遍：八个峰都有生成的样本。再看峰与峰之间：散在外面的还不少。',
      en: 'Go round the circle: each of the eight modes has generated samples. Then look between the modes: many samples are still outside of them.',
    },
  },
  x: { zh: 'x₁', en: 'x₁' },
  y: { zh: 'x₂', en: 'x₂' },
  source: { zh: '来源', en: 'Source' },
  data: { zh: '真样本', en: 'Data' },
  generated: { zh: '生成的样本', en: 'Generated' },
  distances: {
    zh: '生成的样本离数据多远',
    en: 'How far samples are from the data',
    see: {
      zh: '看前三分之一：距离主要在这里缩短。后面只是起伏，始终没有降到虚线，也就是真样本自己的距离。',
      en: 'Look at the first third: most of the way is made there. After it the curve wavers and never gets down to the dashed line, the distance of the data themselves.',
    },
  },
  step: { zh: '生成器的步', en: 'Generator step' },
  gaps: {
    zh: '真假样本的平均分之差',
    en: 'Gap between mean scores of data and samples',
    see: {
      zh: '先升后降。最高点在前三分之一：那以前是评论家在学会打分，那以后是生成的样本在靠近数据。',
      en: 'It rises, then falls. The peak lies in the first third: before it the critic learns to score, after it the samples come nearer to the data.',
    },
  },
  norms: {
    zh: '真假样本之间的梯度范数',
    en: 'Gradient norm between data and samples',
    see: {
      zh: '看它离虚线 1 有多远：起初摆得宽，越往后越贴近 1，这就是梯度惩罚在起作用。',
      en: 'Watch its distance from the dashed line at 1: it swings widely at first and keeps closer later, which is the gradient penalty at work.',
    },
  },
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
