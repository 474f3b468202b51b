/** Texts for every name that remedies-for-depth uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const remedies: Readonly<Record<string, Localized>> = {
  plain: { zh: '什么也不加', en: 'No remedy' },
  he: { zh: 'He 初始化', en: 'He initialisation' },
  residual: { zh: 'He＋残差', en: 'He + shortcuts' },
  scaledResidual: { zh: 'He＋缩放的残差', en: 'He + scaled shortcuts' },
  highway: { zh: 'He＋高速网络的门', en: 'He + highway gates' },
  batchNorm: { zh: 'He＋BatchNorm', en: 'He + BatchNorm' },
  residualBatchNorm: { zh: 'He＋BatchNorm＋残差', en: 'He + BatchNorm + shortcuts' },
};

const metrics = Object.entries(remedies).flatMap(([name, { zh, en }]): [string, Localized][] => [
  [
    `${name}Growth`,
    {
      zh: `${zh}：第一层与最后一层梯度之比的 log₁₀`,
      en: `${en}: log₁₀ of the first layer’s gradient over the last’s`,
    },
  ],
  [`${name}Loss`, { zh: `${zh}：训练后的损失`, en: `${en}: loss after training` }],
  [
    `${name}Dead`,
    { zh: `${zh}：训练前死亡单元的占比`, en: `${en}: share of dead units before training` },
  ],
]);

export const labels: Experiment['labels'] = {
  ...remedies,
  ...Object.fromEntries(metrics),
  // Parameters
  width: { zh: '每层单元数', en: 'Units a layer' },
  gateBias: { zh: '高速网络的门偏置', en: 'Gate bias of the highway network' },
  optimizer: { zh: '优化器', en: 'Optimiser' },
  sgd: { zh: 'SGD', en: 'SGD' },
  adam: { zh: 'Adam', en: 'Adam' },
  // Charts, tables and their fields
  gradient: {
    zh: '训练前各层的梯度（最后一层为 1）',
    en: 'Gradient of every layer before training (last layer = 1)',
  },
  ratio: { zh: '梯度之比', en: 'Gradient ratio' },
  training: {
    zh: '训练（超过 10 的损失画在 10 处）',
    en: 'Training (a loss above 10 is drawn at 10)',
  },
  shownLoss: { zh: '损失', en: 'Loss' },
  loss: { zh: '训练后的损失', en: 'Loss after training' },
  deadUnits: {
    zh: '训练前各层死亡单元的占比',
    en: 'Share of dead units in every layer before training',
  },
  dead: { zh: '死亡单元占比', en: 'Share of dead units' },
  summary: {
    zh: '各种补救的对比（— 表示训练发散）',
    en: 'Remedies compared (— where training diverged)',
  },
  remedy: { zh: '补救', en: 'Remedy' },
  growth: { zh: '梯度变化（log₁₀）', en: 'Change of the gradient (log₁₀)' },
};
