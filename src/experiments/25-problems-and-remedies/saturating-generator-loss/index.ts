/** Where the discriminator wins, the minimax loss gives the generator no gradient; the non-saturating one does. */
import main from '!!raw-loader!./main.ts';
import settings from '!!raw-loader!./settings.ts';
import losses from '!!raw-loader!./losses.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'saturating-generator-loss',
  chapter: 25,
  title: { zh: '会饱和的生成器损失', en: 'The saturating generator loss' },
  summary: {
    zh: '判别器一眼看穿假样本时，看极小极大损失怎样没了梯度，非饱和损失怎样还有。',
    en: 'Where the discriminator sees through a fake, watch the minimax loss run out of gradient while the non-saturating loss has plenty.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'settings.ts': settings, 'losses.ts': losses, 'charts.ts': charts },
  backend: 'cpu',
  recorded,
};

export default experiment;
