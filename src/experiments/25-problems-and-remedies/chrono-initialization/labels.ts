/** Texts for every name that chrono-initialization uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  noiseSteps: { zh: '噪声步数 T', en: 'Noise steps T' },
  noise: { zh: '噪声的标准差', en: 'Standard deviation of the noise' },
  cell: { zh: '循环单元', en: 'Recurrent cell' },
  lstm: { zh: 'LSTM', en: 'LSTM' },
  simpleRnn: { zh: '简单 RNN（没有门）', en: 'Simple RNN (no gates)' },
  forgetBias: { zh: '相同的遗忘门偏置', en: 'The same forget bias' },
  // Charts and their fields
  memory: {
    zh: '训练之前，每个单元能记多久',
    en: 'How long each unit remembers, before training',
    see: {
      zh: '每个点是一个单元。偏置相同，全都只记得几步；chrono 初始化让它们由短到长散开，最长的接近 T。',
      en: 'Each dot is a unit. With the same bias all remember only a few steps; chrono initialisation spreads them out, up to nearly T.',
    },
  },
  unit: { zh: '单元（由短到长）', en: 'Unit (shortest first)' },
  timeConstant: { zh: '时间常数（步）', en: 'Time constant (steps)' },
  training: {
    zh: '训练中的正确率',
    en: 'Accuracy in training',
    see: {
      zh: '虚线是瞎猜：长间隔上，偏置相同的一直贴着它，chrono 几十步就离开，升到几乎全对。间隔缩到十分之一，偏置相同也行。',
      en: 'Dashed: guessing. Over the long gap the same bias stays there, while chrono soon rises to nearly all right. Over a tenth of it, the same bias will do.',
    },
  },
  accuracy: { zh: '正确率', en: 'Accuracy' },
  trace: {
    zh: '训练之后，中途提问的正确率',
    en: 'After training: accuracy if asked on the way',
    see: {
      zh: '看曲线到末尾还剩多少：chrono 几步之后就几乎全对，一直没有忘；偏置相同的只在虚线上下，等于瞎猜。',
      en: 'See what is left at the far end: chrono is nearly all right after a few steps and never forgets; the same bias wavers about the dashed line, guessing.',
    },
  },
  time: { zh: '第一步之后过了几步', en: 'Steps since the first' },
  run: { zh: '初始化', en: 'Initialisation' },
  sameBias: { zh: '各单元偏置相同', en: 'Same bias in all units' },
  chrono: { zh: 'chrono 初始化', en: 'Chrono initialisation' },
  shortGap: { zh: '偏置相同，间隔的十分之一', en: 'Same bias, a tenth of the gap' },
  noGates: { zh: '没有门', en: 'No gates' },
  // Metrics
  sameBiasMemory: {
    zh: '偏置相同：最长的时间常数（步）',
    en: 'Same bias: longest time constant (steps)',
  },
  chronoMemory: { zh: 'chrono：最长的时间常数（步）', en: 'Chrono: longest time constant (steps)' },
  sameBiasAccuracy: { zh: '偏置相同：最终正确率', en: 'Same bias: final accuracy' },
  chronoAccuracy: { zh: 'chrono：最终正确率', en: 'Chrono: final accuracy' },
  shortGapAccuracy: { zh: '间隔的十分之一：最终正确率', en: 'A tenth of the gap: final accuracy' },
  shortGapLoss: { zh: '间隔的十分之一：最终损失', en: 'A tenth of the gap: final loss' },
  lostByGap: { zh: '间隔变长，正确率少了多少', en: 'Accuracy lost by the longer gap' },
  sameBiasLoss: { zh: '偏置相同：最终损失', en: 'Same bias: final loss' },
  noGatesAccuracy: { zh: '没有门：最终正确率', en: 'No gates: final accuracy' },
  noGatesLoss: { zh: '没有门：最终损失', en: 'No gates: final loss' },
  chronoLoss: { zh: 'chrono：最终损失', en: 'Chrono: final loss' },
};
