/** Texts for every name that loss-undoes-saturation uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  score: { zh: '看哪个得分 z 处的导数', en: 'Score z at which to read the derivative' },
  wrongness: { zh: '起点错得多有把握', en: 'How sure of the wrong answer it starts' },
  // Charts, tables and their fields
  gradients: {
    zh: '标签为 1 时，损失对得分的导数有多大',
    en: 'Size of the derivative with respect to the score, label 1',
    see: {
      zh: '左边错得最有把握：对数损失的导数在那里接近 1，平方损失的却越来越小。右边答对了，两条都该落下去。',
      en: 'On the left it is sure of the wrong answer: the log-loss keeps a derivative near 1, the squared loss loses it. On the right both may fade.',
    },
  },
  z: { zh: '得分 z', en: 'Score z' },
  size: { zh: '导数的绝对值', en: 'Size of the derivative' },
  squared: { zh: '平方损失', en: 'Squared loss' },
  log: { zh: '对数损失', en: 'Log-loss' },
  squaredFromHalf: { zh: '平方损失，把握减半', en: 'Squared loss, half as sure' },
  logFromHalf: { zh: '对数损失，把握减半', en: 'Log-loss, half as sure' },
  accuracies: {
    zh: '正确率',
    en: 'Accuracy',
    see: {
      zh: '看跳起来的先后：对数损失的两条最早，平方损失里把握减半的晚得多，另一条到最后也没动。',
      en: 'See in which order they jump: first both with the log-loss, much later the squared loss that starts half as sure; the other squared one never.',
    },
  },
  accuracy: { zh: '正确率', en: 'Accuracy' },
  weights: {
    zh: '权重（正数才对）',
    en: 'The weight (positive is right)',
    see: {
      zh: '过了 0 才对。对数损失的两条一起步就陡升；平方损失的，把握减半的要先爬很久，另一条几乎没动。',
      en: 'Above 0 is right. Both with the log-loss climb there at once; with the squared loss one creeps for long first, the other hardly moves.',
    },
  },
  // Metrics
  squaredGradient: {
    zh: '平方损失对得分的导数',
    en: 'Squared loss: derivative with respect to the score',
  },
  logGradient: { zh: '对数损失对得分的导数', en: 'Log-loss: derivative with respect to the score' },
  squaredAccuracy: { zh: '平方损失：训练后的正确率', en: 'Squared loss: accuracy after training' },
  logAccuracy: { zh: '对数损失：训练后的正确率', en: 'Log-loss: accuracy after training' },
  squaredFromHalfAccuracy: {
    zh: '平方损失，把握减半：训练后的正确率',
    en: 'Squared loss, half as sure: accuracy after training',
  },
  logFromHalfAccuracy: {
    zh: '对数损失，把握减半：训练后的正确率',
    en: 'Log-loss, half as sure: accuracy after training',
  },
  squaredMoved: { zh: '平方损失：权重的变化', en: 'Squared loss: change of the weight' },
  logMoved: { zh: '对数损失：权重的变化', en: 'Log-loss: change of the weight' },
  squaredFromHalfMoved: {
    zh: '平方损失，把握减半：权重的变化',
    en: 'Squared loss, half as sure: change of the weight',
  },
  logFromHalfMoved: {
    zh: '对数损失，把握减半：权重的变化',
    en: 'Log-loss, half as sure: change of the weight',
  },
  squaredHalfway: {
    zh: '平方损失：正确率没过半的步数',
    en: 'Squared loss: steps with no more than half right',
  },
  logHalfway: {
    zh: '对数损失：正确率没过半的步数',
    en: 'Log-loss: steps with no more than half right',
  },
  squaredFromHalfHalfway: {
    zh: '平方损失，把握减半：正确率没过半的步数',
    en: 'Squared loss, half as sure: steps with no more than half right',
  },
  logFromHalfHalfway: {
    zh: '对数损失，把握减半：正确率没过半的步数',
    en: 'Log-loss, half as sure: steps with no more than half right',
  },
};
