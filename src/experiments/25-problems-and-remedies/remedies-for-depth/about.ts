/** One deep network, remedy by remedy: the gradient of every layer, then what trains. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '先弄坏，再修好：深度的补救',
    en: 'Break it, then mend it: remedies for depth',
  },
  question: {
    zh: '30 层的网络，哪种补救能让它训练得动？',
    en: 'Which remedies make a network of 30 layers trainable?',
  },
  summary: {
    zh: '同一个 30 层网络，一种一种地补救：看每一层的梯度，再看谁训练得动。',
    en: 'One network of 30 layers, remedy by remedy: see the gradient of every layer, then see which of them train.',
  },
  topics: ['gradients', 'initialization', 'normalization', 'shortcuts'],
  backend: 'wasm',
  knobs: ['depth', 'activation'],
};
