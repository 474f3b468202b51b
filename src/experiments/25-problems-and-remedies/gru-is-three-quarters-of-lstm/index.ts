/** LSTM, GRU and SimpleRNN counted: 4 : 3 : 1 with one bias a gate, and how libraries deviate. */
import main from '!!raw-loader!./main.ts';
import formulas from '!!raw-loader!./formulas.ts';
import layers from '!!raw-loader!./layers.ts';
import libraries from '!!raw-loader!./libraries.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'gru-is-three-quarters-of-lstm',
  chapter: 25,
  title: {
    zh: 'GRU 的参数是 LSTM 的四分之三',
    en: 'A GRU has three quarters of an LSTM’s parameters',
  },
  summary: {
    zh: '改变输入和隐藏层的大小，数三种循环层的参数，看比值何时恰为 3 : 4，何时不是。',
    en: 'Change the input and hidden size, count the parameters of three recurrent layers, and see when the ratio is exactly 3 : 4 and when it is not.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'formulas.ts': formulas,
    'layers.ts': layers,
    'libraries.ts': libraries,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;
