import * as tf from '@tensorflow/tfjs';
import { progress } from 'lab';
import * as charts from './charts';
import {
  drawInputs,
  drawWeights,
  moments,
  replace,
} from './measure';
import type { Run } from './runs';

interface Walk {
  depth: number;
  width: number;
  shown: string;
}

// zh: 每层抽一个权重矩阵，方差为 1 / 输入个数（LeCun）；
// zh: 全部网络、全部输入都用它。
// en: Each layer draws one weight matrix of variance 1 / inputs
// en: (LeCun), for all networks and all inputs.
export function walk(
  runs: readonly Run[],
  { depth, width, shown }: Walk,
) {
  let h = runs.map(({ start }) => drawInputs(width, start));
  for (let layer = 0; layer <= depth; layer++) {
    if (layer > 0) {
      h = replace(h, () => {
        const weights = drawWeights(width);
        return h.map((below, i) =>
          runs[i].layer(tf.matMul(below, weights)),
        );
      });
    }
    runs.forEach((run, i) => {
      charts.drawMoments(run, layer, moments(h[i]));
      if (run.name === `${shown}Standard`) {
        charts.drawHistogram(layer, depth, h[i]);
      }
    });
    progress(layer, depth);
  }
  const results = runs.map((run, i) => ({
    run,
    ...moments(h[i]),
  }));
  tf.dispose(h);
  return results;
}
