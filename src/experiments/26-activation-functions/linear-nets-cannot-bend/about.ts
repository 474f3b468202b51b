/** What hidden units span: lines without activation, parabolas with squares, anything with ReLU. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '线性网络弯不了',
    en: 'Linear nets cannot bend',
  },
  question: {
    zh: '没有激活函数，再多隐单元能拟合曲线吗？',
    en: 'Without an activation, can any number of hidden units fit a curve?',
  },
  summary: {
    zh: '同样多的隐单元：不加激活函数只有直线，平方只有抛物线，ReLU 能跟着目标弯。',
    en: 'With equally many hidden units no activation gives a line, squares give a parabola, and ReLU follows the target.',
  },
  topics: ['capacity', 'activation'],
  backend: 'cpu',
};
