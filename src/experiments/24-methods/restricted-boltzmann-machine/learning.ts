import type { Random } from 'lab';
import {
  inputs,
  sigmoid,
  transposed,
  type Rbm,
} from './rbm';

// zh: 带权重的状态：数据，或者模型当前的分布。
// en: States with weights: the data, or the model's own
// en: distribution as it is now.
export interface Cloud {
  states: readonly number[][];
  weights: readonly number[];
}

// zh: 平均的 v、p(h | v)，以及两者之积。
// en: The means of v, of p(h | v), and of their product.
export function averages(rbm: Rbm, cloud: Cloud): Rbm {
  const mean: Rbm = {
    weights: rbm.weights.map((row) => row.map(() => 0)),
    visibleBias: rbm.visibleBias.map(() => 0),
    hiddenBias: rbm.hiddenBias.map(() => 0),
  };
  cloud.states.forEach((v, s) => {
    const weight = cloud.weights[s];
    if (weight === 0) return;
    const h = inputs(rbm, v).map(sigmoid);
    h.forEach((p, j) => {
      mean.hiddenBias[j] += weight * p;
    });
    v.forEach((on, i) => {
      if (on === 0) return;
      mean.visibleBias[i] += weight;
      const row = mean.weights[i];
      for (let j = 0; j < h.length; j++)
        row[j] += weight * h[j];
    });
  });
  return mean;
}

// zh: 对数似然的梯度：数据的平均减去模型的平均。
// en: The gradient of the log likelihood: the data's averages
// en: minus the model's.
export function climb(
  rbm: Rbm,
  data: Cloud,
  model: Cloud,
  learningRate: number,
) {
  const up = averages(rbm, data);
  const down = averages(rbm, model);
  const add = (to: number[], a: number[], b: number[]) => {
    for (let i = 0; i < to.length; i++)
      to[i] += learningRate * (a[i] - b[i]);
  };
  add(rbm.visibleBias, up.visibleBias, down.visibleBias);
  add(rbm.hiddenBias, up.hiddenBias, down.hiddenBias);
  rbm.weights.forEach((row, i) =>
    add(row, up.weights[i], down.weights[i]),
  );
}

// zh: CD-k：从数据出发，v → h → v 来回抽样 k 次，用走到的地方
// zh: 代替模型的分布。
// en: CD-k: from the data, sample v → h → v k times, and take
// en: where that led for the model's distribution.
export function wander(
  rbm: Rbm,
  start: Cloud,
  k: number,
  rng: Random,
): Cloud {
  const back = transposed(rbm);
  const draw = (model: Rbm, from: readonly number[]) =>
    inputs(model, from).map((input) =>
      rng.uniform() < sigmoid(input) ? 1 : 0,
    );
  const states = start.states.map((v) => {
    let now: readonly number[] = v;
    for (let i = 0; i < k; i++)
      now = draw(back, draw(rbm, now));
    return [...now];
  });
  return { states, weights: start.weights };
}
