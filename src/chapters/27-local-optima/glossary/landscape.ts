/** The loss surface: its points and its curvature. */
import type { Term } from '../../../data/term';

export const landscape: readonly Term[] = [
  {
    id: 'local-optimum',
    chapter: 27,
    name: { zh: '局部最优', en: 'local optimum' },
    also: { zh: '局部极小', en: 'local minimum' },
    definition: {
      zh: '附近没有比它更好的点。远处可以有。',
      en: 'No point close by is better. Points farther away may be.',
    },
  },
  {
    id: 'global-optimum',
    chapter: 27,
    name: { zh: '全局最优', en: 'global optimum' },
    definition: {
      zh: '所有点里最好的。训练损失的全局最优，不等于测试表现最好。',
      en: 'The best of all points. A global optimum of training loss need not be best on test data.',
    },
  },
  {
    id: 'critical-point',
    chapter: 27,
    name: { zh: '临界点', en: 'critical point' },
    also: { zh: '驻点', en: 'stationary point' },
    definition: {
      zh: '梯度为零的点：极小、极大或鞍点。',
      en: 'A point where the gradient is zero: a minimum, a maximum or a saddle.',
    },
  },
  {
    id: 'hessian',
    chapter: 27,
    name: { zh: '海森矩阵', en: 'Hessian' },
    abbreviation: 'H',
    definition: {
      zh: '二阶偏导数排成的对称矩阵，描述函数在各个方向上怎样弯曲。',
      en: 'The symmetric matrix of second derivatives: how a function bends in every direction.',
    },
  },
  {
    id: 'eigenvalue',
    chapter: 27,
    name: { zh: '特征值', en: 'eigenvalue' },
    definition: {
      zh: '矩阵在某个方向上只作伸缩，伸缩的倍数就是特征值，方向是特征向量。海森矩阵的特征值是该方向的曲率。',
      en: 'The factor by which a matrix stretches a direction that it does not turn. An eigenvalue of the Hessian is the curvature along that direction.',
    },
  },
  {
    id: 'positive-definite',
    chapter: 27,
    name: { zh: '正定', en: 'positive definite' },
    abbreviation: 'PD',
    definition: {
      zh: '对称矩阵的特征值全为正。临界点处海森矩阵正定，就是严格的局部极小。',
      en: 'All eigenvalues of a symmetric matrix are positive. A critical point with such a Hessian is a strict local minimum.',
    },
  },
  {
    id: 'semi-definite',
    chapter: 27,
    name: { zh: '半定', en: 'semi-definite' },
    abbreviation: 'PSD',
    definition: {
      zh: '特征值同号，且含零。缩写 PSD 专指半正定。二阶项判断不了这样的临界点。',
      en: 'Eigenvalues of one sign, some of them zero; PSD is the positive case. Second order does not decide about such a critical point.',
    },
  },
  {
    id: 'indefinite',
    chapter: 27,
    name: { zh: '不定', en: 'indefinite' },
    definition: {
      zh: '特征值有正有负。临界点处海森矩阵不定，就是鞍点。',
      en: 'With eigenvalues of both signs. A critical point with such a Hessian is a saddle.',
    },
  },
  {
    id: 'index',
    chapter: 27,
    name: { zh: '指标', en: 'index' },
    definition: {
      zh: '临界点处负特征值的个数。极小的指标是 0，n 维极大的指标是 n。',
      en: 'The number of negative eigenvalues at a critical point: 0 at a minimum, n at a maximum in n dimensions.',
    },
  },
  {
    id: 'saddle-point',
    chapter: 27,
    name: { zh: '鞍点', en: 'saddle point' },
    definition: {
      zh: '梯度为零，却有的方向往上、有的方向往下的点。',
      en: 'A point of zero gradient from which some ways lead up and others down.',
    },
  },
  {
    id: 'strict-saddle',
    chapter: 27,
    name: { zh: '严格鞍点', en: 'strict saddle' },
    definition: {
      zh: '海森矩阵至少有一个负特征值的鞍点。损失二阶光滑、步长够小时，梯度下降从随机起点几乎必然不收敛到它。',
      en: 'A saddle whose Hessian has a negative eigenvalue. With a twice continuously differentiable loss and small steps, gradient descent from a random start almost surely does not converge to it.',
    },
  },
  {
    id: 'monkey-saddle',
    chapter: 27,
    name: { zh: '猴鞍', en: 'monkey saddle' },
    definition: {
      zh: '三个方向往下、三个方向往上的鞍点，多出的一处留给尾巴。那里的海森矩阵为零。',
      en: 'A saddle with three ways down and three up, the third for the tail. Its Hessian is zero.',
    },
  },
  {
    id: 'loss-landscape',
    chapter: 27,
    name: { zh: '损失地形', en: 'loss landscape' },
    also: { zh: '损失面', en: 'loss surface' },
    definition: {
      zh: '把损失看成参数的函数，像地形一样有峰、谷、鞍和平地。',
      en: 'The loss as a function of the parameters, with peaks, valleys, saddles and plains.',
    },
  },
  {
    id: 'basin-of-attraction',
    chapter: 27,
    name: { zh: '吸引域', en: 'basin of attraction' },
    also: { zh: '吸引盆' },
    definition: {
      zh: '从中出发就会收敛到某个极小的全部起点。',
      en: 'All starting points from which a method converges to the same minimum.',
    },
  },
  {
    id: 'gaussian-orthogonal-ensemble',
    chapter: 27,
    name: { zh: '高斯正交系综', en: 'Gaussian orthogonal ensemble' },
    abbreviation: 'GOE',
    also: { zh: '随机对称矩阵', en: 'random symmetric matrices' },
    definition: {
      zh: '元素独立、服从高斯分布的对称随机矩阵，对角元的方差是其余的两倍。转动坐标轴不改变分布。',
      en: 'Random symmetric matrices with independent Gaussian entries, those on the diagonal with twice the variance. Turning the axes does not change the distribution.',
    },
  },
  {
    id: 'eigenvalue-repulsion',
    chapter: 27,
    name: { zh: '特征值排斥', en: 'eigenvalue repulsion' },
    definition: {
      zh: '随机对称矩阵的特征值很少靠得很近：密度里含有两两之差的乘积。',
      en: 'Eigenvalues of a random symmetric matrix are seldom close together: their density contains the product of all differences.',
    },
  },
  {
    id: 'semicircle-law',
    chapter: 27,
    name: { zh: '维格纳半圆律', en: 'Wigner semicircle law' },
    definition: {
      zh: '大的随机对称矩阵，特征值的直方图趋于一个半圆，正负各半。',
      en: 'The eigenvalues of a large random symmetric matrix fill a semicircle, half of them on each side of zero.',
    },
  },
  {
    id: 'spin-glass',
    chapter: 27,
    name: { zh: '自旋玻璃', en: 'spin glass' },
    definition: {
      zh: '相互作用的强弱正负都随机的磁性模型。能量地形可以用随机矩阵分析。',
      en: 'A model of magnets whose couplings are random in strength and sign. Random matrices describe its energy landscape.',
    },
  },
];
