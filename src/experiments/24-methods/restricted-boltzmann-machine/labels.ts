/** Texts for every name that restricted-boltzmann-machine uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  hidden: { zh: '隐单元数', en: 'Hidden units' },
  k: { zh: '对比散度的抽样步数 k', en: 'Sampling steps k of contrastive divergence' },
  // Charts and their fields
  likelihood: {
    zh: '对数似然（虚线是上界 −ln 6）',
    en: 'Log likelihood (dashed: the bound, −ln 6)',
    see: {
      zh: '精确梯度逼近虚线；CD 学得到大部分，却一路抖动，停在它下面。深度信念网络的第二层接着第一层的终点往上走，只是升得很少。',
      en: 'The exact gradient nears the dashed line; CD learns most of it, but wavers and stays below. Layer two of the deep belief network (DBN) starts where layer one ended and gains a little.',
    },
  },
  logLikelihood: { zh: '每幅图的平均对数似然', en: 'Mean log likelihood an image' },
  model: { zh: '模型', en: 'Model' },
  exact: { zh: 'RBM，精确梯度', en: 'RBM, exact' },
  cd: { zh: 'RBM，对比散度 CD-k', en: 'RBM, CD-k' },
  first: { zh: '深度信念网络，第一层', en: 'DBN, layer one' },
  second: { zh: '深度信念网络，第二层', en: 'DBN, layer two' },
  images: {
    zh: '模型给每个状态的概率',
    en: 'The probability a model gives each state',
    see: {
      zh: '六幅图是 0、3、5、10、12、15。精确梯度：六幅一样高，其余状态几乎是 0。CD：六幅高低不一，别的状态也分到一些。',
      en: 'The six images are 0, 3, 5, 10, 12 and 15. Exact gradient: the six are level, all else is near 0. CD: the six are uneven, and other states get some.',
    },
  },
  state: { zh: '状态（写成二进制，是四个像素）', en: 'State (in binary, the four pixels)' },
  probability: { zh: '概率', en: 'Probability' },
  // Metrics
  cdShortfall: {
    zh: 'CD 的对数似然比精确梯度少多少',
    en: 'By how much CD’s log likelihood falls short of the exact gradient’s',
  },
  secondLayerGain: {
    zh: '第二层使对数似然升高多少',
    en: 'By how much layer two raises the log likelihood',
  },
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
