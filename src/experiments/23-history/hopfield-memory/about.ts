/** Hebb's rule makes stored patterns the valleys of an energy, until too many of them are stored. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: 'Hopfield 网络的记忆',
    en: 'The memory of a Hopfield network',
  },
  question: {
    zh: '一个 Hopfield 网络能记住多少图样？',
    en: 'How many patterns can a Hopfield network remember?',
  },
  summary: {
    zh: '把一幅画弄脏，看网络一个单元一个单元地找回它；再往里多塞图样，看它从哪里开始忘。',
    en: 'Spoil a picture and watch the network mend it unit by unit; then store more and see where it starts to forget.',
  },
  topics: ['energy'],
  backend: 'cpu',
};
