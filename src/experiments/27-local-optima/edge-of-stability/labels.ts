/** Texts for every name that edge-of-stability uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  learningRate: { zh: '学习率 η', en: 'Learning rate η' },
  steps: { zh: '步数', en: 'Steps' },
  // Charts and their fields
  sharpness: { zh: '海森矩阵的最大特征值', en: 'Greatest eigenvalue of the Hessian' },
  rate: { zh: '学习率', en: 'Learning rate' },
  single: { zh: 'η', en: 'η' },
  double: { zh: '2η', en: '2η' },
  // Metrics
  singleFirstSharpness: { zh: 'η：开始时的最大特征值', en: 'η: greatest eigenvalue at the start' },
  singleSharpness: { zh: 'η：后段的最大特征值', en: 'η: greatest eigenvalue, late' },
  singleProduct: { zh: 'η：最大特征值乘学习率', en: 'η: greatest eigenvalue times rate' },
  singleEarlyFalls: {
    zh: 'η：到边缘前损失下降的步占比',
    en: 'η: share of steps before the edge that lower the loss',
  },
  singleLateRises: {
    zh: 'η：后段损失上升的步占比',
    en: 'η: share of late steps that raise the loss',
  },
  singleLateLoss: { zh: 'η：后段的平均损失', en: 'η: mean loss, late' },
  doubleFirstSharpness: {
    zh: '2η：开始时的最大特征值',
    en: '2η: greatest eigenvalue at the start',
  },
  doubleSharpness: { zh: '2η：后段的最大特征值', en: '2η: greatest eigenvalue, late' },
  doubleProduct: { zh: '2η：最大特征值乘学习率', en: '2η: greatest eigenvalue times rate' },
  doubleEarlyFalls: {
    zh: '2η：到边缘前损失下降的步占比',
    en: '2η: share of steps before the edge that lower the loss',
  },
  doubleLateRises: {
    zh: '2η：后段损失上升的步占比',
    en: '2η: share of late steps that raise the loss',
  },
  doubleLateLoss: { zh: '2η：后段的平均损失', en: '2η: mean loss, late' },
};
