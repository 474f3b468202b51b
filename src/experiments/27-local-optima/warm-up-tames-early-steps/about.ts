/** A warm-up keeps Adam's oversized first steps from killing a deep ReLU net; so does bias correction. */
import type { About } from '../../experiment';

export const about: About = {
  title: { zh: '预热压住开头的步子', en: 'Warm-up tames early steps' },
  question: {
    zh: '预热压住了什么？',
    en: 'What does warm-up hold down?',
  },
  summary: {
    zh: '没有偏差修正的 Adam，开头的步子太大，深的 ReLU 网络往往就此学不动；预热或偏差修正，有一样就好。',
    en: 'Without bias correction Adam’s first steps are too large, and a deep ReLU net often learns no more; either warm-up or the correction is enough.',
  },
  topics: ['learning-rules', 'initialization'],
  knobs: ['peak', 'warmUp'],
  backend: 'wasm',
};
