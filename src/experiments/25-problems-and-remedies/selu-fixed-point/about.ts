/** Mean and variance of the activations through 50 layers: SELU against ReLU and tanh. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'SELU 的不动点',
    en: 'The fixed point of SELU',
  },
  question: {
    zh: '穿过 50 层，SELU 稳得住均值和方差吗？',
    en: 'Does SELU hold mean and variance through 50 layers?',
  },
  summary: {
    zh: '激活值穿过 50 层：SELU 把均值和方差拉向 (0, 1)，同样权重下的 ReLU 逐层变弱。',
    en: 'Activations go through 50 layers: SELU draws mean and variance to (0, 1), ReLU fades with the same weights.',
  },
  topics: ['activation', 'normalization'],
  backend: 'wasm',
};
