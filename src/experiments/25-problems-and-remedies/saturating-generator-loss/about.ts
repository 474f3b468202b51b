/** Where the discriminator wins, the minimax loss gives the generator no gradient; the non-saturating one does. */
import type { About } from '../../experiment';

export const about: About = {
  title: {
    zh: '会饱和的生成器损失',
    en: 'The saturating generator loss',
  },
  question: {
    zh: '判别器占上风时，哪种生成器损失还有梯度？',
    en: 'Which generator loss keeps a gradient when the discriminator wins?',
  },
  summary: {
    zh: '判别器一眼看穿假样本时，看极小极大损失怎样没了梯度，非饱和损失怎样还有。',
    en: 'Where the discriminator sees through a fake, watch the minimax loss run out of gradient while the non-saturating loss has plenty.',
  },
  topics: ['generative'],
  backend: 'cpu',
};
