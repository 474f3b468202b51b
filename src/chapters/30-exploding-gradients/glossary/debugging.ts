/** Finding out why a loss is NaN, or does not fall. */
import type { Term } from '../../../data/term';

export const debugging: readonly Term[] = [
  {
    id: 'anomaly-detection',
    chapter: 30,
    name: { zh: '异常检测', en: 'anomaly detection' },
    definition: {
      zh: '自动微分的一种调试模式：反向传播里一出现 NaN 就报错，并指出它对应的前向代码。只在查错时打开。',
      en: 'A debugging mode of automatic differentiation: a NaN in the backward pass raises an error that names the forward line it belongs to. Switched on for the search only.',
    },
  },
  {
    id: 'overfitting-one-batch',
    chapter: 30,
    name: { zh: '过拟合一小批', en: 'overfitting one batch' },
    definition: {
      zh: '固定一小批数据，关掉正则，训练到损失接近零。做不到，说明代码或设置有错；做得到，不说明数据没错。',
      en: 'Training on one fixed small batch, without regularisation, until the loss nears zero. Failure points to a mistake in the code or the settings; success proves nothing about the data.',
    },
  },
  {
    id: 'gradient-check',
    chapter: 30,
    name: { zh: '梯度检查', en: 'gradient check' },
    definition: {
      zh: '把手写的导数与有限差分相比，通常用双精度。',
      en: 'Comparing a derivative written by hand with finite differences, usually in double precision.',
    },
  },
];
