/** Hebb's rule makes stored patterns the valleys of an energy, until too many of them are stored. */
import main from '!!raw-loader!./main.ts';
import hopfield from '!!raw-loader!./hopfield.ts';
import patterns from '!!raw-loader!./patterns.ts';
import sweepLoad from '!!raw-loader!./sweepLoad.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'hopfield-memory',
  chapter: 23,
  title: { zh: 'Hopfield 网络的记忆', en: 'The memory of a Hopfield network' },
  summary: {
    zh: '把一幅画弄脏，看网络一个单元一个单元地找回它；再往里多塞图样，看它从哪里开始忘。',
    en: 'Spoil a picture and watch the network mend it unit by unit; then store more and see where it starts to forget.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'hopfield.ts': hopfield,
    'patterns.ts': patterns,
    'sweepLoad.ts': sweepLoad,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;
