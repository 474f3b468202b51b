/** Texts for every name that negative-eigenvalues uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  width: { zh: '隐单元数 H', en: 'Hidden units H' },
  noise: { zh: '数据的噪声', en: 'Noise of the data' },
  activation: { zh: '激活函数', en: 'Activation' },
  sigmoid: { zh: 'sigmoid', en: 'Sigmoid' },
  softplus: { zh: 'softplus', en: 'Softplus' },
  // Charts, tables and their fields
  spectrum: {
    zh: '海森矩阵的特征值，由小到大',
    en: 'Eigenvalues of the Hessian in order of size',
    see: {
      zh: '起点：大约一半的点在 0 以下，有的很深。停下处：仍有几个在 0 以下，却都贴着它；最大的一个远高于其余。',
      en: 'At the start about half of the dots are below 0, some far. At the end a few still are, but close to it; the greatest stands well above the rest.',
    },
  },
  rank: { zh: '第几个', en: 'Rank' },
  scaledEigenvalue: { zh: '特征值 × 10⁴', en: 'Eigenvalue × 10⁴' },
  place: { zh: '位置', en: 'Place' },
  atStart: { zh: '起点', en: 'Start' },
  atEnd: { zh: '停下处', en: 'End' },
  descent: {
    zh: '损失与梯度的大小',
    en: 'Loss and size of the gradient',
    see: {
      zh: '两轴都是对数。梯度先降，再回升一阵，正是损失开始快降的时候；此后两者一起下降。',
      en: 'Both axes are logarithmic. The gradient falls, then rises for a while, just as the loss begins to fall fast; after that both go down.',
    },
  },
  size: { zh: '大小', en: 'Size' },
  quantity: { zh: '哪个量', en: 'Quantity' },
  negatives: {
    zh: '负特征值的个数',
    en: 'Number of negative eigenvalues',
    see: {
      zh: '一级一级往下，却到不了虚线 0：停下的地方还有往下弯的方向，算不上极小点。',
      en: 'It steps down but never reaches the dashed 0: where training stopped, some directions still bend downwards, so it is no minimum.',
    },
  },
  places: { zh: '起点与停下处', en: 'Start and end' },
  // Metrics
  parameters: { zh: '参数个数', en: 'Number of parameters' },
  lossAtStart: { zh: '起点的损失', en: 'Loss at the start' },
  negativeAtStart: { zh: '起点的负特征值个数', en: 'Negative eigenvalues at the start' },
  gradientNorm: { zh: '梯度范数', en: 'Norm of the gradient' },
  negative: { zh: '负特征值', en: 'Negative eigenvalues' },
  least: { zh: '最小特征值', en: 'Least eigenvalue' },
  greatest: { zh: '最大特征值', en: 'Greatest eigenvalue' },
  leastOverGreatest: {
    zh: '最小特征值的绝对值与最大特征值之比',
    en: 'Size of the least eigenvalue relative to the greatest',
  },
  nearZeroShare: {
    zh: '绝对值不到最大者百分之一的特征值占比',
    en: 'Share of eigenvalues below a hundredth of the greatest in size',
  },
  outliers: {
    zh: '大于最大者十分之一的特征值个数',
    en: 'Eigenvalues above a tenth of the greatest',
  },
  bendOverLeast: {
    zh: '由损失量出的弯曲与最小特征值之比',
    en: 'Bend measured from the loss, relative to the least eigenvalue',
  },
};
