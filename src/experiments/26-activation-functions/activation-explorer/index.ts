/** Choose or type an activation function; see its derivatives and nine computed properties. */
import main from '!!raw-loader!./main.ts';
import functions from '!!raw-loader!./functions.ts';
import sample from '!!raw-loader!./sample.ts';
import shape from '!!raw-loader!./shape.ts';
import cost from '!!raw-loader!./cost.ts';
import card from '!!raw-loader!./card.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'activation-explorer',
  chapter: 26,
  title: { zh: '激活函数浏览器', en: 'Activation explorer' },
  summary: {
    zh: '选一个函数，或者自己写一个，看它的导数，以及当场算出的九条性质。',
    en: 'Choose a function or type one; see its derivatives and nine properties, computed on the spot.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'functions.ts': functions,
    'sample.ts': sample,
    'shape.ts': shape,
    'cost.ts': cost,
    'card.ts': card,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;
