/** Test error peaks where features are as many as samples, falls again beyond, and ridge removes the peak. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '双下降', en: 'Double descent' },
  question: {
    zh: '参数比样本多，测试误差会怎样？',
    en: 'What does test error do once parameters outnumber samples?',
  },
  summary: {
    zh: '看测试误差先降、再升到峰、又降，峰正在参数与样本一样多的地方；一点岭就把峰削平。',
    en: 'Watch test error fall, rise to a peak where parameters are as many as samples, and fall again; a little ridge removes the peak.',
  },
  topics: ['regression', 'capacity'],
  backend: 'cpu',
};
