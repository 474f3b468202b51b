/** What gradient descent finds on the loss surface, and how its finds are joined. */
import type { Term } from '../../../data/term';

export const descent: readonly Term[] = [
  {
    id: 'perturbed-gradient-descent',
    chapter: 27,
    name: { zh: '扰动梯度下降', en: 'perturbed gradient descent' },
    abbreviation: 'PGD',
    definition: {
      zh: '梯度很小时加一点随机扰动，再继续下降，以便离开鞍点。',
      en: 'Gradient descent that adds a little noise where the gradient is small, so as to leave saddles.',
    },
  },
  {
    id: 'sharpness',
    chapter: 27,
    name: { zh: '锐度', en: 'sharpness' },
    definition: {
      zh: '海森矩阵的最大特征值，即曲率最大的方向弯得多厉害。也有别的定义。',
      en: 'The largest eigenvalue of the Hessian: how strongly the loss bends where it bends most. Other definitions exist.',
    },
  },
  {
    id: 'edge-of-stability',
    chapter: 27,
    name: { zh: '稳定性边缘', en: 'edge of stability' },
    abbreviation: 'EoS',
    definition: {
      zh: '全批量梯度下降常把锐度推到 2 除以学习率附近，此后悬在那里，损失仍在起伏中下降。',
      en: 'Full-batch gradient descent often drives sharpness to about two over the learning rate and keeps it there, while the loss falls unevenly.',
    },
  },
  {
    id: 'over-parametrisation',
    chapter: 27,
    name: { zh: '过参数化', en: 'over-parametrisation' },
    definition: {
      zh: '参数比拟合训练数据所需的多得多。',
      en: 'Having many more parameters than it takes to fit the training data.',
    },
  },
  {
    id: 'mode-connectivity',
    chapter: 27,
    name: { zh: '模式连通性', en: 'mode connectivity' },
    definition: {
      zh: '独立训练得到的解，能用一条损失始终很低的曲线连起来。',
      en: 'Solutions from separate trainings can be joined by a curve along which the loss stays low.',
    },
  },
  {
    id: 'loss-barrier',
    chapter: 27,
    name: { zh: '损失势垒', en: 'loss barrier' },
    definition: {
      zh: '两个解之间的线段上，损失比两端的线性插值最多高出多少。',
      en: 'The most by which the loss on the segment between two solutions exceeds the straight line between its ends.',
    },
  },
  {
    id: 'filter-normalisation',
    chapter: 27,
    name: { zh: '滤波器归一化', en: 'filter normalisation' },
    definition: {
      zh: '画损失地形时，把随机方向里每个滤波器（或神经元）的长度换成权重里同一滤波器的长度。',
      en: 'For pictures of the loss: each filter (or neuron) of a random direction is given the norm of the same filter of the weights.',
    },
  },
  {
    id: 'neural-tangent-kernel',
    chapter: 27,
    name: { zh: '神经正切核', en: 'neural tangent kernel' },
    abbreviation: 'NTK',
    definition: {
      zh: '两个输入处，输出对参数的梯度之内积。在合适的尺度下，网络无限宽时它训练中不变。',
      en: 'The inner product of the output’s gradients with respect to the parameters at two inputs. With the right scaling it stays fixed during training as width goes to infinity.',
    },
  },
  {
    id: 'implicit-bias',
    chapter: 27,
    name: { zh: '隐式偏置', en: 'implicit bias' },
    also: { zh: '隐式正则', en: 'implicit regularisation' },
    definition: {
      zh: '许多解的训练损失一样低，算法自己偏向其中某些，损失函数里并没有写。',
      en: 'Among solutions of equal training loss an algorithm prefers some, though the loss does not say so.',
    },
  },
];
