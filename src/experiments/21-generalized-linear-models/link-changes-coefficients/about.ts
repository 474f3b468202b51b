/** Logit, probit and cloglog on the same data: other coefficients, nearly the same probabilities. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '换连接，系数变，拟合几乎不变',
    en: 'Another link, other coefficients, nearly the same fit',
  },
  question: {
    zh: '换一种连接函数，系数和拟合各变多少？',
    en: 'How much do coefficients and fit change with the link?',
  },
  summary: {
    zh: '同样 32 名学生，换三种连接：logit 的系数约是 probit 的 1.7 倍，拟合的概率几乎重合；不对称的 cloglog 离得远些。',
    en: 'The same 32 students with three links: the logit’s coefficients are about 1.7 times the probit’s, and the fitted probabilities hardly differ; cloglog, not symmetric, stands farther off.',
  },
  topics: ['regression'],
  backend: 'cpu',
};
