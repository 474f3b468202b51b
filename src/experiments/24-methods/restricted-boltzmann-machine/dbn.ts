import { chart, progress, random, report, seed } from 'lab';
import { climb, type Cloud } from './learning';
import { logLikelihood } from './likelihood';
import {
  allStates,
  inputs,
  makeRbm,
  probabilities,
  sigmoid,
  transposed,
  type Rbm,
} from './rbm';

const layers = chart('layers', {
  x: 'step',
  y: 'logLikelihood',
  color: 'layer',
});

const chance = (
  p: readonly number[],
  on: readonly number[],
) => p.reduce((all, q, j) => all * (on[j] ? q : 1 - q), 1);

// zh: DBN 的似然：上层 RBM 给出 p(h)，下层向下给出 p(v | h)。
// en: A DBN's likelihood: the upper RBM gives p(h), the lower
// en: one p(v | h) downwards.
function dbnLikelihood(
  lower: Rbm,
  upper: Rbm,
  data: Cloud,
  hidden: readonly number[][],
) {
  const down = transposed(lower);
  const prior = probabilities(upper, hidden);
  const rows = hidden.map((h) =>
    inputs(down, h).map(sigmoid),
  );
  return data.states.reduce((sum, v, s) => {
    const p = rows.reduce(
      (all, row, i) => all + prior[i] * chance(row, v),
      0,
    );
    return sum + data.weights[s] * Math.log(p);
  }, 0);
}

export function stackAndTrain(
  data: Cloud,
  states: readonly number[][],
  learningRate: number,
  steps: number,
) {
  const size = data.states[0].length;
  const units = size === 4 ? 4 : 6;
  const hidden = allStates(units);
  const lower = makeRbm(size, units, random(seed + 2));
  const show = (step: number, layer: string, y: number) => {
    if (step % 200 === 0)
      layers.line({ step, layer, logLikelihood: y });
  };
  for (let step = 0; step <= steps / 2; step++) {
    show(step, 'first', logLikelihood(lower, data, states));
    const weights = probabilities(lower, states);
    climb(lower, data, { states, weights }, learningRate);
    progress(steps + step, 2 * steps);
  }
  const alone = logLikelihood(lower, data, states);

  // zh: 第二层从第一层的转置开始：分布一点没变。
  // en: Layer two starts as the transpose of layer one: the
  // en: distribution is unchanged.
  const upper = transposed(lower);
  const stacked = dbnLikelihood(lower, upper, data, hidden);
  report('oneLayer', alone);
  report('stackingChange', Math.abs(stacked - alone));

  // zh: 它的数据：第一层看到图像时，h 的分布。
  // en: Its data: the distribution of h as layer one sees the
  // en: images.
  const seen = data.states.map((v) =>
    inputs(lower, v).map(sigmoid),
  );
  const weights = hidden.map((h) =>
    seen.reduce(
      (sum, p, s) => sum + data.weights[s] * chance(p, h),
      0,
    ),
  );
  const codes = { states: hidden, weights };
  for (let step = 0; step <= steps / 2; step++) {
    const at = step + steps / 2;
    if (step % 200 === 0)
      show(
        at,
        'second',
        dbnLikelihood(lower, upper, data, hidden),
      );
    const model = probabilities(upper, hidden);
    climb(
      upper,
      codes,
      { states: hidden, weights: model },
      learningRate,
    );
    progress(steps + at, 2 * steps);
  }
  const both = dbnLikelihood(lower, upper, data, hidden);
  report('twoLayers', both);
  report('secondLayerGain', both - alone);
}
