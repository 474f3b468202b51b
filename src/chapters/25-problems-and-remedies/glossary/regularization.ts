/** Overfitting, what is done against it, and what happens beyond the number of samples. */
import type { Term } from '../../../data/term';

export const regularization: readonly Term[] = [
  {
    id: 'overfitting',
    chapter: 25,
    name: { zh: '过拟合', en: 'overfitting' },
    definition: {
      zh: '训练误差低，新数据上的误差却高：连训练集里碰巧的东西也学了进去。',
      en: 'Low error on training data, high error on new data: accidents of the training set were learned as well.',
    },
  },
  {
    id: 'regularisation',
    chapter: 25,
    name: { zh: '正则化', en: 'regularisation' },
    definition: {
      zh: '为压低新数据上的误差所做的改动，哪怕训练误差因此变高。',
      en: 'A change made to lower the error on new data, even if training error rises by it.',
    },
  },
  {
    id: 'learning-curve',
    chapter: 25,
    name: { zh: '学习曲线', en: 'learning curve' },
    definition: {
      zh: '训练误差与验证误差随样本数变化的曲线，每个样本数从头训练。有时也指随训练步数变化的曲线。',
      en: 'Training and validation error against the number of samples, with training from scratch for each. Some use the name for error against steps.',
    },
  },
  {
    id: 'bias-variance',
    chapter: 25,
    name: { zh: '偏差与方差', en: 'bias and variance' },
    definition: {
      zh: '换许多训练集，预测的平均值与真值之差是偏差，预测围绕平均值的散开是方差。',
      en: 'Over many training sets, bias is how far the mean prediction lies from the truth, variance how widely predictions spread about their mean.',
    },
  },
  {
    id: 'ridge-regression',
    chapter: 25,
    name: { zh: '岭回归', en: 'ridge regression' },
    definition: {
      zh: '最小二乘加上权重平方和的惩罚。',
      en: 'Least squares with a penalty on the sum of squared weights.',
    },
  },
  {
    id: 'weight-decay',
    chapter: 25,
    name: { zh: '权重衰减', en: 'weight decay' },
    definition: {
      zh: '每步更新都把权重按比例缩小一点。用 SGD 时等于加 L2 惩罚，用 Adam 时不等于。',
      en: 'At each update weights shrink by a small proportion. With SGD it equals an L2 penalty, with Adam it does not.',
    },
  },
  {
    id: 'lasso',
    chapter: 25,
    name: { zh: 'Lasso', en: 'lasso' },
    definition: {
      zh: '最小二乘加上权重绝对值之和的惩罚；解里许多权重恰好是零。',
      en: 'Least squares with a penalty on the sum of absolute weights; many weights of its solution are exactly zero.',
    },
  },
  {
    id: 'elastic-net',
    chapter: 25,
    name: { zh: '弹性网', en: 'elastic net' },
    definition: {
      zh: '同时加 L1 和 L2 惩罚：仍给出零，又让相似的特征一起留下。',
      en: 'L1 and L2 penalties together: still gives zeros, but keeps similar features as a group.',
    },
  },
  {
    id: 'early-stopping',
    chapter: 25,
    name: { zh: '早停', en: 'early stopping' },
    definition: {
      zh: '验证误差不再改善就停止训练，取验证误差最低时的权重。',
      en: 'Training ends once validation error no longer improves, and the weights of its lowest point are kept.',
    },
  },
  {
    id: 'bagging',
    chapter: 25,
    name: { zh: 'bagging', en: 'bagging' },
    also: { zh: '自助聚合、装袋法' },
    definition: {
      zh: '从训练集有放回地抽出许多份，每份训练一个模型，预测取平均。',
      en: 'Many samples are drawn from the training set with replacement, a model is trained on each, and predictions are averaged.',
    },
  },
  {
    id: 'mc-dropout',
    chapter: 25,
    name: { zh: 'MC Dropout', en: 'MC dropout' },
    definition: {
      zh: '测试时也保留随机掩码，前向许多次，用散开的程度估计不确定性。',
      en: 'Masks stay random at test time, and the spread of many forward passes estimates uncertainty.',
    },
  },
  {
    id: 'mixup',
    chapter: 25,
    name: { zh: 'mixup', en: 'mixup' },
    definition: {
      zh: '把两个样本和它们的标签按同一随机比例混合，当作新样本训练。',
      en: 'Two samples and their labels are mixed in one random proportion and used as a new sample.',
    },
  },
  {
    id: 'label-smoothing',
    chapter: 25,
    name: { zh: '标签平滑', en: 'label smoothing' },
    definition: {
      zh: '独热标签让出一小份概率，平分给所有类别。',
      en: 'A one-hot label gives up a small probability, shared equally among all classes.',
    },
  },
  {
    id: 'double-descent',
    chapter: 25,
    name: { zh: '双下降', en: 'double descent' },
    definition: {
      zh: '参数增多时，测试误差先降后升，在刚好能拟合全部样本处到峰，然后再降。',
      en: 'With more parameters test error falls, rises to a peak where all samples can be fitted exactly, and falls again.',
    },
  },
];
