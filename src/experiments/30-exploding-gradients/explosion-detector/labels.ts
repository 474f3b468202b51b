/** Texts for every name that explosion-detector uses. */
import type { Experiment } from '../../experiment';

const signals = {
  gradientNorm: { zh: '梯度范数', en: 'Gradient norm' },
  sameFactor: { zh: '损失，倍数相同', en: 'Loss, by the same factor' },
  equalAlarms: { zh: '损失，虚警一样多', en: 'Loss, with as many false alarms' },
};

const ofSignals = Object.fromEntries(
  Object.entries(signals).flatMap(([signal, { zh, en }]) => [
    [`${signal}Lead`, { zh: `${zh}：平均提前几步报警`, en: `${en}: mean warning, in steps` }],
    [`${signal}Early`, { zh: `${zh}：每次训练的虚警`, en: `${en}: false alarms in a run` }],
    [
      `${signal}Gain`,
      { zh: `${zh}：梯度比它平均早几步`, en: `${en}: steps by which the gradient is earlier` },
    ],
  ]),
);

export const labels: Experiment['labels'] = {
  ...signals,
  ...ofSignals,
  // Parameters
  factor: { zh: '报警倍数', en: 'Alarm factor' },
  rateGrowth: { zh: '学习率每步乘', en: 'Learning rate, times each step' },
  // Charts, tables and their fields
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '不加防护的在末尾猛跳，随即断了。出手的走完了全程，可那次大跳之后，损失再也没回到低处。',
      en: 'Unguarded, it leaps at the end and breaks off. Guarded, it goes on to the end, but after its own great leap it never gets low again.',
    },
  },
  gradient: {
    zh: '梯度范数（点为报警）',
    en: 'Gradient norm (dots: alarms)',
    see: {
      zh: '不加防护：末尾猛跳一下，报了警，随即成了 NaN，线断了。报警就出手：警报一再响起，却走完了全程。',
      en: 'Unguarded: a leap at the end, an alarm, then NaN, and the line breaks off. Guarded: alarm after alarm, but the run goes on to the end.',
    },
  },
  backwards: {
    zh: '不加防护：一次反向里，梯度从末尾到开头放大几倍',
    en: 'Unguarded: growth of the gradient within one backward pass',
    see: {
      zh: '前半程在 1 上下，后半程渐渐升高，临近 NaN 时大起大落，最后一步最高：一次反向就放大这么多。',
      en: 'It stays about 1 in the first half, creeps up in the second, swings wildly before NaN and is highest in the last step.',
    },
  },
  growth: { zh: '放大的倍数', en: 'Growth' },
  unguarded: { zh: '不加防护', en: 'Unguarded' },
  guarded: { zh: '报警就出手', en: 'Guarded' },
  signals: { zh: '谁先报警', en: 'Which warns first' },
  signal: { zh: '看什么', en: 'Signal' },
  lead: { zh: '平均提前几步', en: 'Mean warning, in steps' },
  gain: { zh: '梯度比它早几步', en: 'Gradient earlier by' },
  early: { zh: '每次训练的虚警', en: 'False alarms in a run' },
  // Metrics
  brokenAt: { zh: '第一次训练有几步是有限数', en: 'Finite steps of the first run' },
  longestRun: { zh: '不加防护，最长的一次走了几步', en: 'Steps of the longest unguarded run' },
  warned: { zh: '梯度提前报警的训练占比', en: 'Share of runs in which the gradient warns' },
  lossFactor: {
    zh: '虚警一样多时损失的报警倍数',
    en: 'Alarm factor of the loss for as many false alarms',
  },
  growthAtCheckpoint: {
    zh: '最后一个正常的存档：一次反向放大的倍数',
    en: 'Last good checkpoint: growth within a backward pass',
  },
  growthAtEnd: {
    zh: 'NaN 前一步：一次反向放大的倍数',
    en: 'Last step before NaN: growth within a backward pass',
  },
  guardedSteps: { zh: '出手的训练走完的步数', en: 'Steps the guarded run completes' },
  guardedLoss: {
    zh: '出手的训练最后 20 步的平均损失',
    en: 'Mean loss of the last 20 steps, guarded',
  },
  guardedAlarms: { zh: '出手的次数', en: 'Times the guard acted' },
};
