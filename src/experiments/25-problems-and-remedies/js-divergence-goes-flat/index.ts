/** JS of two distributions that move apart goes flat at ln 2, and its slope vanishes; W₁ keeps slope 1. */
import main from '!!raw-loader!./main.ts';
import settings from '!!raw-loader!./settings.ts';
import divergences from '!!raw-loader!./divergences.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'js-divergence-goes-flat',
  chapter: 25,
  title: { zh: 'JS 散度会变平', en: 'The JS divergence goes flat' },
  summary: {
    zh: '把两个分布拉开，看 JS 散度停在 ln 2、斜率消失，而 W₁ 的斜率一直是 1。',
    en: 'Pull two distributions apart and watch the JS divergence stop at ln 2 without a slope, while W₁ keeps slope 1.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'settings.ts': settings,
    'divergences.ts': divergences,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;
