/** Texts for every name that depth-and-initialization uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const settings: Record<string, Localized> = {
  relu: { zh: 'ReLU', en: 'ReLU' },
  tanh: { zh: 'tanh', en: 'tanh' },
  sigmoid: { zh: 'sigmoid', en: 'sigmoid' },
  linear: { zh: '线性', en: 'Linear' },
  heRelu: { zh: 'ReLU + He', en: 'ReLU + He' },
  xavierRelu: { zh: 'ReLU + Xavier', en: 'ReLU + Xavier' },
  xavierTanh: { zh: 'tanh + Xavier', en: 'tanh + Xavier' },
  orthogonalTanh: { zh: 'tanh + 正交', en: 'tanh + orthogonal' },
  orthogonalLinear: { zh: '线性 + 正交', en: 'Linear + orthogonal' },
  xavierSigmoid: { zh: 'sigmoid + Xavier', en: 'sigmoid + Xavier' },
  skipSigmoid: { zh: 'sigmoid + Xavier + 残差', en: 'sigmoid + Xavier + residual' },
};

const measures: Record<string, Localized> = {
  growth: { zh: '梯度增长 (lg)', en: 'Gradient growth (log10)' },
  perLayer: { zh: '每层的因子', en: 'Factor per layer' },
  weightGrowth: { zh: '权重梯度的增长 (lg)', en: 'Growth of weight gradients (log10)' },
  outputSize: { zh: '输出均方 (lg)', en: 'Mean square of output (log10)' },
};

/** The code reports one number for each setting and measure. */
const metrics = Object.fromEntries(
  Object.entries(settings).flatMap(([setting, name]) =>
    Object.entries(measures).map(([measure, what]): [string, Localized] => [
      `${setting}-${measure}`,
      { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en}` },
    ]),
  ),
);

export const labels: Experiment['labels'] = {
  ...settings,
  ...measures,
  ...metrics,
  // Parameters
  width: { zh: '每层的宽度', en: 'Width of each layer' },
  factor: { zh: '权重系数', en: 'Weight factor' },
  // Charts, tables and their fields
  chain: { zh: '20 个 sigmoid 单元连成的链', en: 'A chain of 20 sigmoid units' },
  weight: { zh: '权重 w', en: 'Weight w' },
  measured: { zh: '测得的导数', en: 'Derivative measured' },
  closedForm: { zh: '(w/4)²⁰', en: '(w/4)²⁰' },
  equalWeights: {
    zh: '权重系数相同：各层的梯度范数（输出处为 1）',
    en: 'Same weight factor: gradient norm of every layer (1 at the output)',
    see: {
      zh: '从右往左看：sigmoid 一路缩小，另外三条一路放大。权重相同，差的只是激活函数。',
      en: 'Read right to left: sigmoid shrinks, the other three grow. The weights are the same; only the activation differs.',
    },
  },
  remedies: {
    zh: '换了初始化或加了残差：各层的梯度范数',
    en: 'Other initialisations, or skips: gradient norm of every layer',
    see: {
      zh: '从右往左看：sigmoid + Xavier 一路坠下，ReLU + Xavier 也在落；其余都在 1 附近，连带残差的 sigmoid 也是。',
      en: 'Read right to left: sigmoid + Xavier plunges, ReLU + Xavier falls. All others stay near 1, sigmoid with a residual too.',
    },
  },
  layer: { zh: '层（左为输入，右为输出）', en: 'Layer (input left, output right)' },
  setting: { zh: '设置', en: 'Setting' },
  settings: { zh: '从输出到输入', en: 'From output to input' },
  map: {
    zh: '地图：梯度往回走若干层后的大小',
    en: 'Map: the gradient after so many layers back',
    see: {
      zh: '看哪一行几乎不变色：ReLU 的系数约 √2，tanh 约 1。系数更大就放大，更小就缩小；sigmoid 全在缩小。',
      en: 'Find the row of even colour: factor about √2 for ReLU, 1 for tanh. A larger factor grows, a smaller one shrinks; sigmoid always shrinks.',
    },
  },
  mapFactor: { zh: '系数', en: 'Factor' },
  layersBack: { zh: '往回走的层数', en: 'Layers back' },
  log10Ratio: { zh: '梯度范数之比的 lg', en: 'log10 of the norm ratio' },
  activation: { zh: '激活函数', en: 'Activation' },
  // Metrics of the chain
  chainWeight1: { zh: '链的导数，w = 1', en: 'Derivative of the chain, w = 1' },
  chainWeight2: { zh: '链的导数，w = 2', en: 'Derivative of the chain, w = 2' },
  chainWeight4: { zh: '链的导数，w = 4', en: 'Derivative of the chain, w = 4' },
  chainWeight8: { zh: '链的导数，w = 8', en: 'Derivative of the chain, w = 8' },
};
