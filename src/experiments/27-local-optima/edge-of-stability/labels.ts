/** Texts for every name that edge-of-stability uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  learningRate: { zh: '学习率 η', en: 'Learning rate η' },
  steps: { zh: '步数', en: 'Steps' },
  // Charts and their fields
  loss: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '纵轴是对数。到了稳定边缘，损失不再步步下降：η 不时蹿起尖刺，2η 起伏不断，长远看却都在变小。',
      en: 'On the log axis: at the edge of stability the loss no longer falls at every step. η has spikes, 2η wavers, yet in the long run both go down.',
    },
  },
  sharpness: {
    zh: '海森矩阵的最大特征值',
    en: 'Greatest eigenvalue of the Hessian',
    see: {
      zh: '虚线是两个学习率各自的 2/η：两条曲线都来到自己的虚线，此后只在它上下摆动。学习率加倍，高度减半。',
      en: 'Dashed: 2/η of either rate. Each curve comes to its own line and then only swings about it. Twice the rate, half the height.',
    },
  },
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
