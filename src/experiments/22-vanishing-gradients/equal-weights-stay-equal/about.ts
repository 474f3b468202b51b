/** Hidden units that start equal stay equal for ever; noise breaks it after a time that grows with its logarithm. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '相等的权重永远相等', en: 'Equal weights stay equal' },
  question: {
    zh: '权重全相等或全为零，网络还学得动吗？',
    en: 'Can a net learn whose weights all start equal, or at zero?',
  },
  summary: {
    zh: '看相等的隐单元怎样永远相等，再看一点点噪声要多久才能把它们分开。',
    en: 'Watch hidden units that start equal stay so, and how long the smallest noise takes to part them.',
  },
  topics: ['initialization', 'learning-rules'],
  knobs: ['units', 'learningRate'],
  backend: 'cpu',
};
