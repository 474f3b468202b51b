/** Clipping makes an exploding recurrent net trainable, and leaves a vanishing one as it is. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import training from '!!raw-loader!./training.ts';
import lags from '!!raw-loader!./lags.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'clipping-mends-explosion',
  chapter: 22,
  title: { zh: '裁剪治爆炸，不治消失', en: 'Clipping mends explosion, not vanishing' },
  summary: {
    zh: '同一个循环网络，同一个记忆任务：半径大的因裁剪得救，半径小的裁不裁剪都学不会。',
    en: 'One recurrent net, one memory task: clipping saves the large radius and does nothing for the small one.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'network.ts': network, 'training.ts': training, 'lags.ts': lags },
  backend: 'wasm',
  recorded,
};

export default experiment;
