/** One neuron under eleven pairs of distribution and link: each finds the coefficients its data came from. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '一个神经元，多种分布',
    en: 'One neuron, many families',
  },
  question: {
    zh: '一个神经元，能拟合多少种广义线性模型？',
    en: 'How many generalized linear models can one neuron fit?',
  },
  summary: {
    zh: '换分布、换连接：激活和损失跟着定下，神经元学回生成数据的系数；看散布怎样随均值变。',
    en: 'Change the distribution and the link: activation and loss follow, and the neuron finds the coefficients that made the data. Watch the spread change with the mean.',
  },
  topics: ['regression'],
  backend: 'cpu',
};
