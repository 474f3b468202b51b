/** Texts for every name that explosion-detector uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  factor: { zh: '报警倍数', en: 'Alarm factor' },
  rateGrowth: { zh: '学习率每步乘', en: 'Learning rate, times each step' },
  // Charts, tables and their fields
  gradient: { zh: '梯度范数（点为报警）', en: 'Gradient norm (dots: alarms)' },
  gradientNorm: { zh: '梯度范数', en: 'Gradient norm' },
  parts: {
    zh: '不加防护：各组参数的梯度范数',
    en: 'Unguarded: gradient norm of each group of parameters',
  },
  part: { zh: '参数', en: 'Parameters' },
  recurrent: { zh: '循环权重', en: 'Recurrent weights' },
  input: { zh: '输入权重', en: 'Input weights' },
  output: { zh: '输出权重', en: 'Output weights' },
  bias: { zh: '偏置', en: 'Bias' },
  unguarded: { zh: '不加防护', en: 'Unguarded' },
  trial2: { zh: '第二次', en: 'Second' },
  trial3: { zh: '第三次', en: 'Third' },
  trial4: { zh: '第四次', en: 'Fourth' },
  guarded: { zh: '报警就出手', en: 'Guarded' },
  runs: { zh: '提前几步报警', en: 'Steps of warning' },
  brokenAt: { zh: '第几步成为 NaN', en: 'Step of the NaN' },
  gradientLead: { zh: '梯度提前', en: 'Gradient, ahead' },
  lossLead: { zh: '损失提前', en: 'Loss, ahead' },
  early: { zh: '早先的报警', en: 'Earlier alarms' },
  // Metrics
  leastLead: { zh: '梯度最少提前几步报警', en: 'Least warning by the gradient, in steps' },
  meanLead: { zh: '梯度平均提前几步报警', en: 'Mean warning by the gradient, in steps' },
  meanLossLead: { zh: '损失平均提前几步报警', en: 'Mean warning by the loss, in steps' },
  extraWarning: {
    zh: '梯度比损失平均早几步',
    en: 'Steps by which the gradient is earlier, on average',
  },
  earlyAlarms: { zh: '平均每次训练早先的报警数', en: 'Earlier alarms in a run, on average' },
  guardedSteps: { zh: '出手的训练走完的步数', en: 'Steps the guarded run completes' },
  guardedLoss: {
    zh: '出手的训练最后 20 步的平均损失',
    en: 'Mean loss of the last 20 steps, guarded',
  },
  guardedAlarms: { zh: '出手的次数', en: 'Times the guard acted' },
};
