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
  [`${name}Loss`, { zh: `${zh}：训练后的损失，中位数`, en: `${en}: median loss after training` }],
  [`${name}Least`, { zh: `${zh}：训练后最小的损失`, en: `${en}: least loss after training` }],
  [`${name}Greatest`, { zh: `${zh}：训练后最大的损失`, en: `${en}: greatest loss after training` }],
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
    zh: '训练前各层的梯度（最后一层为 1），中位数',
    en: 'Gradient of every layer before training (last layer = 1), medians',
    see: {
      zh: '从右往左看：什么也不加，往下；不缩放的残差升得最高，单用 BatchNorm 也在升；其余的变化小得多。',
      en: 'From right to left: no remedy falls; unscaled shortcuts climb highest, and BatchNorm alone climbs too; the rest change far less.',
    },
  },
  ratio: { zh: '梯度之比', en: 'Gradient ratio' },
  training: {
    zh: '训练，损失的中位数（超过 10 的画在 10 处，点表示发散）',
    en: 'Training, median losses (above 10 drawn at 10; a dot where they diverged)',
    see: {
      zh: '先找左上角的点：不缩放的残差一步就发散。再看哪条降得最快：BatchNorm 与残差合用的那条。什么也不加，曲线不动。',
      en: 'First find the dot at the top left: unscaled shortcuts diverge at once. Then the curve that falls fastest: BatchNorm with shortcuts. With no remedy the curve does not move.',
    },
  },
  shownLoss: { zh: '损失', en: 'Loss' },
  Loss: { zh: '损失的中位数', en: 'Median loss' },
  Least: { zh: '最小', en: 'Least' },
  Greatest: { zh: '最大', en: 'Greatest' },
  deadUnits: {
    zh: '训练前各层死亡单元的占比',
    en: 'Share of dead units in every layer before training',
    see: {
      zh: '没有 BatchNorm 的，越往右、也就是越深的层，死亡的单元越多；有 BatchNorm 的两条贴着零。',
      en: 'Without BatchNorm the deeper layers have more dead units; with it both curves lie at zero.',
    },
  },
  dead: { zh: '死亡单元占比', en: 'Share of dead units' },
  Dead: { zh: '死亡单元占比', en: 'Share of dead units' },
  summary: {
    zh: '各种补救的对比，各五个起点（— 表示训练发散）',
    en: 'Remedies compared, five starts each (— where training diverged)',
  },
  remedy: { zh: '补救', en: 'Remedy' },
  Growth: { zh: '梯度变化（log₁₀）', en: 'Change of the gradient (log₁₀)' },
};
