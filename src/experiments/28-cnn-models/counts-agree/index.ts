/** TensorFlow.js counts the parameters of what it can build: the formulas agree layer by layer. */
import build from '!!raw-loader!./build.ts';
import formulas from '!!raw-loader!./formulas.ts';
import main from '!!raw-loader!./main.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'counts-agree',
  chapter: 28,
  title: { zh: '框架也这么数', en: 'The library counts the same' },
  summary: {
    zh: '在浏览器里搭出 LeNet 和 VGG-16 的卷积部分，让 TensorFlow.js 数参数，与公式对照。',
    en: 'Build LeNet and the convolutions of VGG-16 in the browser, and compare TensorFlow.js’ count with the formula.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'build.ts': build, 'formulas.ts': formulas },
  backend: 'cpu',
  recorded,
};

export default experiment;
