/** The eigenvalues of a large random symmetric matrix form a semicircle; a net's do not. */
import main from '!!raw-loader!./main.ts';
import matrices from '!!raw-loader!./matrices.ts';
import eigenvalues from '!!raw-loader!./eigenvalues.ts';
import semicircle from '!!raw-loader!./semicircle.ts';
import charts from '!!raw-loader!./charts.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'semicircle-law',
  chapter: 27,
  title: {
    zh: '半圆律，以及网络的谱为何不同',
    en: 'The semicircle law, and why a net’s spectrum differs',
  },
  summary: {
    zh: '随机对称矩阵的特征值排成半圆，正负各半；再看一个仿造的“网络谱”，几乎全挤在零附近。',
    en: 'The eigenvalues of a random symmetric matrix form a semicircle, half of them negative; a spectrum made up after a net’s crowds near zero.',
  },
  labels,
  claims,
  files: {
    'main.ts': main,
    'matrices.ts': matrices,
    'eigenvalues.ts': eigenvalues,
    'semicircle.ts': semicircle,
    'charts.ts': charts,
  },
  backend: 'cpu',
  recorded,
};

export default experiment;
