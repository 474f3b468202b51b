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
  },
  z: { zh: '得分 z', en: 'Score z' },
  size: { zh: '导数的绝对值', en: 'Size of the derivative' },
  squared: { zh: '平方损失', en: 'Squared loss' },
  log: { zh: '对数损失', en: 'Log-loss' },
  squaredFromHalf: { zh: '平方损失，把握减半', en: 'Squared loss, half as sure' },
  logFromHalf: { zh: '对数损失，把握减半', en: 'Log-loss, half as sure' },
  accuracies: { zh: '正确率', en: 'Accuracy' },
  accuracy: { zh: '正确率', en: 'Accuracy' },
  weights: { zh: '权重（正数才对）', en: 'The weight (positive is right)' },
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
