/** Deeper plain nets have a higher training loss; with shortcuts depth does no harm. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'degradation',
  chapter: 28,
  title: { zh: '退化与捷径', en: 'Degradation and the shortcut' },
  summary: {
    zh: '把小网络从 2 层加深到 40 层：普通网络的训练损失上升，加了捷径就不再上升。',
    en: 'Small nets from 2 to 40 layers: plain ones end at a higher training loss, those with shortcuts do not.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'network.ts': network },
  backend: 'wasm',
  recorded,
};

export default experiment;
