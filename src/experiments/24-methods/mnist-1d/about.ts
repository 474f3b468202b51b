/** MNIST-1D: what the priors of four architectures are worth, and what is left of them in disorder. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '先验值多少：MNIST-1D',
    en: 'What a prior is worth: MNIST-1D',
  },
  question: {
    zh: '卷积的优势，有多少来自“相邻”这个先验？',
    en: 'How much of convolution’s lead comes from the prior that neighbours belong together?',
  },
  summary: {
    zh: '同样的数据，逻辑回归、MLP、CNN、GRU 各学一遍，再把 40 个点打乱重来：卷积的优势从哪里来，一看便知。',
    en: 'Logistic regression, an MLP, a CNN and a GRU learn the same data, then again with the 40 points in disorder: see where the lead of convolution comes from.',
  },
  topics: ['convolution', 'recurrent'],
  backend: 'wasm',
  knobs: ['architecture', 'examples', 'steps'],
};
