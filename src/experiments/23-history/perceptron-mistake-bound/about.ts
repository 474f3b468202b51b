/** Novikoff's theorem: the perceptron makes at most (R / γ)² mistakes, however many samples there are. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '感知机的犯错上界',
    en: 'How often the perceptron can be wrong',
  },
  question: {
    zh: '感知机最多犯多少次错？',
    en: 'How many mistakes can the perceptron make at most?',
  },
  summary: {
    zh: '缩小间隔、增加样本，看犯错数怎样变：上界只看间隔，不看样本数。',
    en: 'Narrow the margin, add samples: the bound on mistakes knows the margin, not the number of samples.',
  },
  topics: ['learning-rules'],
  backend: 'cpu',
};
