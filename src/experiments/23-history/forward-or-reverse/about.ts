/** A Jacobian costs a pass for each input forwards, one for each output backwards. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '前向模式还是反向模式', en: 'Forward mode or reverse mode' },
  question: {
    zh: '同一个雅可比矩阵，从哪一头乘起便宜？',
    en: 'One Jacobian: from which end is the product cheaper?',
  },
  summary: {
    zh: '拖动输入的个数：输入比输出多，反向便宜；输出比输入多，前向便宜。',
    en: 'Drag the number of inputs: with more inputs than outputs reverse is cheaper, with more outputs forward.',
  },
  topics: ['learning-rules', 'counting'],
  backend: 'cpu',
};
