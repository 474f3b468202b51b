/** Recall one bit over many steps: an LSTM with forget bias 1 stays at chance, chrono initialisation solves it. */
import main from '!!raw-loader!./main.ts';
import cells from '!!raw-loader!./cells.ts';
import layer from '!!raw-loader!./layer.ts';
import network from '!!raw-loader!./network.ts';
import matrices from '!!raw-loader!./matrices.ts';
import task from '!!raw-loader!./task.ts';
import training from '!!raw-loader!./training.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'chrono-initialization',
  chapter: 25,
  title: { zh: 'chrono 初始化', en: 'Chrono initialisation' },
  summary: {
    zh: '让 LSTM 记住几十步之前的一个符号：偏置都为 1 时学不会，只改偏置的初值就学会了。',
    en: 'An LSTM is to recall one sign seen tens of steps ago: with all biases at 1 it cannot, with other first values of the biases it can.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'cells.ts': cells,
    'layer.ts': layer,
    'network.ts': network,
    'matrices.ts': matrices,
    'task.ts': task,
    'training.ts': training,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;
