/** Depth folds: teeth double with each layer, and trained nets of equal size differ by the activation. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '宽还是深', en: 'Wide or deep' },
  question: {
    zh: '参数一样多，宽网络和深网络谁的表达力强？',
    en: 'With as many parameters, is a wide net or a deep one more expressive?',
  },
  summary: {
    zh: '看深网络每层对折一次，齿数翻倍；再换激活函数，看表达得了是不是就学得会。',
    en: 'See each layer fold once more and double the teeth; then change the activation and see whether what can be expressed is learned.',
  },
  topics: ['capacity', 'activation'],
  backend: 'wasm',
};
