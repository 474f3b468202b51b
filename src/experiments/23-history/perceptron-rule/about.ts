/** The perceptron rule finds a line where one exists, and cycles for ever where none does. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '感知机规则', en: 'The perceptron rule' },
  question: {
    zh: '感知机规则什么时候停下，什么时候永远绕圈？',
    en: 'When does the perceptron rule stop, and when does it cycle for ever?',
  },
  summary: {
    zh: '看直线被一个个错误推着走：AND 走到头就停，XOR 永远绕圈。',
    en: 'Watch mistakes push a line about: for AND it comes to rest, for XOR it goes round for ever.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};
