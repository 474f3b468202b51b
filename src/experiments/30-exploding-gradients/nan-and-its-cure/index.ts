/** A recurrent net whose loss is NaN after one step, and what cures it. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import cures from '!!raw-loader!./cures.ts';
import training from '!!raw-loader!./training.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'nan-and-its-cure',
  chapter: 30,
  title: { zh: 'NaN 与它的解法', en: 'NaN and its cure' },
  summary: {
    zh: '循环网络走一步就得到 NaN；看隐状态怎样冲破 float32 的上限，再比较几种解法。',
    en: 'One step and the recurrent net gives NaN; watch its state break through the limit of float32, then compare the cures.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'network.ts': network,
    'cures.ts': cures,
    'training.ts': training,
    'charts.ts': charts,
  },
  backend: 'wasm',
  recorded,
};

export default experiment;
