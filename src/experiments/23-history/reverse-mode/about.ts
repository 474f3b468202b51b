/** Reverse mode gives what finite differences give, at a cost that does not grow with the parameters. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '反向模式与有限差分',
    en: 'Reverse mode against finite differences',
  },
  question: {
    zh: '求导数，反向模式比有限差分准多少、省多少？',
    en: 'How much more exact and cheaper is reverse mode than finite differences?',
  },
  summary: {
    zh: '拖动步长 h，看差分的导数怎样从准到不准；再看参数越多，反向模式省得越多。',
    en: 'Drag the step h and see the differences go wrong; then see how reverse mode saves more the more parameters there are.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};
