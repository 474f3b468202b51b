/** Texts for every name that batch-norm-explodes-at-depth uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const networks: Record<string, Localized> = {
  reluNorm: { zh: 'ReLU + BN', en: 'ReLU + BN' },
  reluNormTripled: { zh: 'ReLU + BN，权重 3 倍', en: 'ReLU + BN, weights × 3' },
  tanhNorm: { zh: 'tanh + BN', en: 'tanh + BN' },
  linearNorm: { zh: '线性 + BN', en: 'Linear + BN' },
  relu: { zh: 'ReLU，无 BN', en: 'ReLU, no BN' },
  reluTripled: { zh: 'ReLU，无 BN，权重 3 倍', en: 'ReLU, no BN, weights × 3' },
  reluNormSkip: { zh: 'ReLU + BN + 残差', en: 'ReLU + BN + residual' },
  reluSkip: { zh: 'ReLU + 残差，无 BN', en: 'ReLU + residual, no BN' },
};

/** The code reports two numbers for each network. */
const metrics = Object.fromEntries(
  Object.entries(networks).flatMap(([network, { zh, en }]): [string, Localized][] => [
    [
      `${network}Growth`,
      { zh: `${zh}：梯度平方的每层增长`, en: `${en}: growth of the square per layer` },
    ],
    [
      `${network}Total`,
      { zh: `${zh}：范数的总增长 (lg)`, en: `${en}: growth of the norm over all layers (log10)` },
    ],
  ]),
);

const batches = Object.fromEntries(
  [8, 16, 32, 64, 128].map((size): [string, Localized] => [
    `growthAtBatch${size}`,
    { zh: `每批 ${size} 个样本时的每层增长`, en: `Growth per layer with batches of ${size}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...networks,
  ...metrics,
  ...batches,
  tripledOrders: {
    zh: '无 BN：权重放大三倍，范数多增长几个数量级',
    en: 'No BN: orders of growth that weights × 3 add',
  },
  tripledLeft: { zh: '其中 BN 留下的占比', en: 'Share of them that BN leaves' },
  theory: { zh: '理论值 π/(π−1)', en: 'Theory, π/(π−1)' },
  // Parameters
  width: { zh: '每层的宽度', en: 'Width of each layer' },
  batch: { zh: '每批的样本数', en: 'Samples in a batch' },
  factor: { zh: '权重系数（1 为 He）', en: 'Weight factor (1 is He)' },
  // Charts, tables and their fields
  gradients: {
    zh: '各层的梯度范数（输出处为 1）',
    en: 'Gradient norm of every layer (1 at the output)',
    see: {
      zh: '从右往左看。不加 BN，权重放大三倍，线就陡得多；加了 BN，几乎重合，但都在增长。',
      en: 'Read right to left; the axis is logarithmic. Weights × 3: far steeper without BN, hardly a difference with it, yet both grow.',
    },
  },
  layer: { zh: '层（左为输入，右为输出）', en: 'Layer (input left, output right)' },
  batches: {
    zh: 'ReLU + BN：批的大小与每层的增长（虚线为理论值）',
    en: 'ReLU + BN: batch size and growth per layer (dashed: theory)',
    see: {
      zh: '批越小，每层增长越快；批大了，曲线落到理论值的虚线上，仍高于 1：还是在增长。',
      en: 'The smaller the batch, the faster the growth. Large ones come down to the dashed theory: still above 1, still growth.',
    },
  },
  batchSize: { zh: '每批的样本数', en: 'Samples in a batch' },
  growth: { zh: '梯度平方的每层增长', en: 'Growth of the square per layer' },
  networks: { zh: '刚初始化的八个网络', en: 'Eight networks as initialised' },
  perLayer: { zh: '范数的每层增长', en: 'Growth of the norm per layer' },
  total: { zh: '范数的总增长 (lg)', en: 'Growth of the norm over all layers (log10)' },
};
