/** One large step kills ReLU units for good; units that leak go on learning; off on a sample is not dead. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '死亡 ReLU', en: 'Dying ReLU' },
  question: {
    zh: '一步过大，ReLU 会死多少？',
    en: 'How many ReLU units die after one step that is too large?',
  },
  summary: {
    zh: '看一步过大的更新怎样让单元永远关闭，再看带泄漏的单元怎样继续学习。',
    en: 'Watch one step that is too large switch units off for good, while leaky units go on learning.',
  },
  topics: ['activation'],
  backend: 'wasm',
};
