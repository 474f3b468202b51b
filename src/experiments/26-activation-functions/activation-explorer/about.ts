/** Choose or type an activation function; see its derivatives and nine computed properties. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '激活函数浏览器',
    en: 'Activation explorer',
  },
  question: {
    zh: '激活函数该有的性质，这个函数满足几条？',
    en: 'Which properties of an activation does this function have?',
  },
  summary: {
    zh: '选一个函数，或者自己写一个，看它的导数，以及当场算出的九条性质。',
    en: 'Choose a function or type one; see its derivatives and nine properties, computed on the spot.',
  },
  topics: ['activation'],
  backend: 'wasm',
};
