/** The layers of DeepFace counted: where its parameters are, and where its computing. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'DeepFace 的账',
    en: 'The ledger of DeepFace',
  },
  question: {
    zh: 'DeepFace 的参数都花在了哪里？',
    en: 'Where did DeepFace spend its parameters?',
  },
  summary: {
    zh: '逐层数参数和乘加，看不共享权重贵在哪里；再让它共享，看省下多少。',
    en: 'Count parameters and multiply-adds layer by layer, see what unshared weights cost, then share them and see what is saved.',
  },
  topics: ['counting', 'convolution'],
  backend: 'cpu',
};
