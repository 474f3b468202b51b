/** Five programs end in NaN for five reasons, and the norms before it tell which. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: 'NaN 侦探', en: 'NaN detective' },
  question: {
    zh: '损失成了 NaN，之前的梯度范数说得出病因吗？',
    en: 'The loss is NaN: do the norms before it name the cause?',
  },
  summary: {
    zh: '五个程序各得一种病，都以 NaN 告终；看梯度范数出事之前的走势，怎样把病因分开。',
    en: 'Five programs, each with one illness, all end in NaN; watch how the gradient norms before it tell the causes apart.',
  },
  topics: ['gradients', 'numerics'],
  backend: 'cpu',
};
