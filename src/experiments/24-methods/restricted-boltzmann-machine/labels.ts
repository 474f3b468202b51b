/** Texts for every name that restricted-boltzmann-machine uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  side: { zh: '图像的边长（像素）', en: 'Side of the images (pixels)' },
  hidden: { zh: '隐单元数', en: 'Hidden units' },
  k: { zh: '对比散度的抽样步数 k', en: 'Sampling steps k of contrastive divergence' },
  // Charts and their fields
  likelihood: {
    zh: '对数似然（虚线是上界）',
    en: 'Log likelihood (dashed: the bound)',
    see: {
      zh: '精确梯度逼近虚线；CD 学得到大部分，却一路抖动，停在它下面。',
      en: 'The exact gradient draws near the dashed line; CD learns most of it, but wavers and stays below.',
    },
  },
  logLikelihood: { zh: '每幅图的平均对数似然', en: 'Mean log likelihood an image' },
  method: { zh: '梯度', en: 'Gradient' },
  exact: { zh: '精确梯度', en: 'Exact gradient' },
  cd: { zh: '对比散度 CD-k', en: 'Contrastive divergence CD-k' },
  images: {
    zh: '模型给每幅图的概率',
    en: 'The probability a model gives each image',
    see: {
      zh: '精确梯度：六幅图一样高，其余状态（0 号）只剩一点。CD：六幅图高低不一。',
      en: 'Exact gradient: the six images are level, all other states (0) get little. CD: the six are uneven.',
    },
  },
  image: { zh: '图的编号（0：其余全部状态）', en: 'Number of the image (0: all other states)' },
  probability: { zh: '概率', en: 'Probability' },
  weights: {
    zh: '学到的权重（精确梯度）',
    en: 'Weights learned (exact gradient)',
    see: {
      zh: '一列是一个隐单元：权重为正的像素要亮，为负的要暗。有几列几乎一样，单元有重复。',
      en: 'A column is a hidden unit: pixels with positive weights should be on, the others off. Some columns are nearly the same.',
    },
  },
  unit: { zh: '隐单元', en: 'Hidden unit' },
  pixel: { zh: '像素', en: 'Pixel' },
  layers: {
    zh: '深度信念网络：先训练第一层，再训练第二层',
    en: 'Deep belief network: layer one, then layer two',
    see: {
      zh: '第二层接着第一层的终点往上走：还在升，只是升得很少。',
      en: 'Layer two goes on from where layer one ended: still upwards, though only a little.',
    },
  },
  layer: { zh: '正在训练', en: 'In training' },
  first: { zh: '第一层', en: 'Layer one' },
  second: { zh: '第二层', en: 'Layer two' },
  // Metrics
  cdShortfall: {
    zh: 'CD 的对数似然比精确梯度少多少',
    en: 'By how much CD’s log likelihood falls short of the exact gradient’s',
  },
  secondLayerGain: {
    zh: '第二层使对数似然升高多少',
    en: 'By how much layer two raises the log likelihood',
  },
  bound: { zh: '似然的上界 −ln N', en: 'Bound of the likelihood, −ln N' },
  gradientError: {
    zh: '梯度公式与有限差分之差',
    en: 'Gradient’s formula against finite differences',
  },
  exactLikelihood: { zh: '精确梯度：对数似然', en: 'Exact gradient: log likelihood' },
  cdLikelihood: { zh: 'CD-k：对数似然', en: 'CD-k: log likelihood' },
  oneLayer: { zh: '只有第一层：对数似然', en: 'Layer one alone: log likelihood' },
  stackingChange: {
    zh: '叠上转置的第二层，对数似然的变化',
    en: 'Change of the log likelihood by stacking the transpose',
  },
  twoLayers: { zh: '训练第二层之后：对数似然', en: 'After training layer two: log likelihood' },
};
