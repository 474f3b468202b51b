/** Counts want an exponential output and the Poisson loss: R's answers for Dobson's data, and where squared error fails. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '计数与泊松损失',
    en: 'Counts and the Poisson loss',
  },
  question: {
    zh: '拟合计数，为什么用指数输出和泊松损失？',
    en: 'Why do counts want an exponential output and the Poisson loss?',
  },
  summary: {
    zh: '指数输出加泊松损失，训练出 R 文档里的系数；再看恒等和 ReLU 输出加平方误差，怎样预测出负的人数和不可能的零。',
    en: 'Exponential output with the Poisson loss finds the coefficients of R’s manual. Then see how identity and ReLU with squared error predict less than no one, and impossible zeros.',
  },
  topics: ['regression'],
  backend: 'cpu',
};
