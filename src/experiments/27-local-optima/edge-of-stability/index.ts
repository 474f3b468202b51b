/** Full-batch gradient descent drives the top eigenvalue of the Hessian up to 2 / η, and stays there. */
import main from '!!raw-loader!./main.ts';
import network from '!!raw-loader!./network.ts';
import sharpness from '!!raw-loader!./sharpness.ts';
import seen from '!!raw-loader!./seen.ts';
import type { Experiment } from '../../experiment';
import { claims } from './claims';
import { labels } from './labels';
import recorded from './recorded';

const experiment: Experiment = {
  id: 'edge-of-stability',
  chapter: 27,
  title: { zh: '稳定的边缘', en: 'The edge of stability' },
  summary: {
    zh: '看全批量梯度下降怎样把最大曲率推到 2/η，然后悬在那里，损失忽升忽降。',
    en: 'Watch full-batch gradient descent push the greatest curvature up to 2/η and hover there, the loss going up and down.',
  },
  labels,
  claims,
  files: { 'main.ts': main, 'network.ts': network, 'sharpness.ts': sharpness, 'seen.ts': seen },
  backend: 'cpu',
  recorded,
};

export default experiment;
