/** A critic kept Lipschitz by weight clipping wastes its weights and its gradient dies or explodes; the penalty holds it at 1. */
import main from '!!raw-loader!./main.ts';
import settings from '!!raw-loader!./settings.ts';
import critic from '!!raw-loader!./critic.ts';
import samples from '!!raw-loader!./samples.ts';
import watch from '!!raw-loader!./watch.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'clipping-against-penalty',
  chapter: 25,
  title: { zh: '权重裁剪与梯度惩罚', en: 'Weight clipping against gradient penalty' },
  summary: {
    zh: '训练同一个评论家，看裁剪怎样把权重挤到边界、让梯度消失或爆炸，梯度惩罚怎样让它停在 1 附近。',
    en: 'Train the same critic and watch clipping push weights to the bound and gradients to vanish or explode, while the penalty holds them near 1.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'settings.ts': settings,
    'critic.ts': critic,
    'samples.ts': samples,
    'watch.ts': watch,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;
