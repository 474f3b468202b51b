/** An RBM small enough for its exact likelihood: exact gradient against CD-k, and a second layer on top. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '受限玻尔兹曼机',
    en: 'Restricted Boltzmann machine',
  },
  question: {
    zh: '对比散度离真正的似然梯度有多远？',
    en: 'How far is contrastive divergence from the true likelihood gradient?',
  },
  summary: {
    zh: '小到可以精确算出似然的 RBM：看精确梯度与对比散度差多少，再在上面叠一层。',
    en: 'An RBM small enough for its exact likelihood: see how far contrastive divergence falls short of the exact gradient, then stack a layer on top.',
  },
  topics: ['energy', 'generative'],
  backend: 'cpu',
};
