/** Rescaling two layers changes raw flatness and not the function; filter-normalised pictures stay the same. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import directions from '!!raw-loader!./directions.ts';
import compare from '!!raw-loader!./compare.ts';
import picture from '!!raw-loader!./picture.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'loss-landscape',
  chapter: 27,
  title: { zh: '损失地形', en: 'Loss landscape' },
  summary: {
    zh: '转动一片损失地形，看层间缩放怎样改变“平坦”的样子却不改变函数，归一化之后图又怎样不变。',
    en: 'Turn a loss landscape, and see rescaled layers change how flat it looks but not the function, until the directions are normalised.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'network.ts': network,
    'directions.ts': directions,
    'compare.ts': compare,
    'picture.ts': picture,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;
