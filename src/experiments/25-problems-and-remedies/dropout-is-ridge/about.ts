/** On linear regression dropout ends where ridge ends, each weight with a penalty of its own. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: 'Dropout 就是各管各的岭', en: 'Dropout is a ridge for each weight' },
  question: {
    zh: '在线性回归里，Dropout 在惩罚什么？',
    en: 'What does dropout penalize in linear regression?',
  },
  summary: {
    zh: '看掷骰子训练出来的权重落在一个不掷骰子的解上，而那不是普通的岭。',
    en: 'Watch weights that were trained with dice arrive at a solution without dice, which is not plain ridge.',
  },
  topics: ['regression', 'learning-rules'],
  backend: 'cpu',
};
