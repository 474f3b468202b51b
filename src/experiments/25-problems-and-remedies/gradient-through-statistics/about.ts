/** What training loses when batch normalisation's statistics are taken as constants. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '统计量当成常数会怎样',
    en: 'Statistics taken as constants',
  },
  question: {
    zh: '训练时统计量不参与求导，会怎样？',
    en: 'What happens if training does not differentiate the statistics?',
  },
  summary: {
    zh: '同一个网络用三种统计量训练，看损失，再看归一化之前那个本该无用的偏置往哪里走。',
    en: 'One net trained with three kinds of statistics: watch the loss, and the bias in front of the normalisation that should not matter.',
  },
  topics: ['normalization', 'gradients'],
  backend: 'wasm',
};
