import * as tf from '@tensorflow/tfjs';
import * as lab from 'lab';
import { param } from 'lab';
import { makeInputs, makeLayers, plans } from './plans';
import { look } from './watch';

const depth = param('depth', 50, [5, 100, 5]);
const width = param('width', 256, [32, 512, 32]);
const inputMean = param('inputMean', 1, [-2, 2, 0.1]);
const spread = param('inputDeviation', 2, [0.1, 4, 0.1]);
const seluVariance = param(
  'seluVariance',
  1,
  [0.5, 2, 0.1],
);

const layers = makeLayers(seluVariance);
const inputs = makeInputs(inputMean, spread);

const rng = lab.random(lab.seed);
const draw = (
  rows: number,
  mean: number,
  deviation: number,
) => {
  const next = () => rng.normal(mean, deviation);
  const values = Array.from({ length: rows * width }, next);
  return tf.tensor2d(values, [rows, width]);
};

const states = plans.map(([, input], run) => {
  const { mean, deviation } = inputs[input];
  const h = tf.variable<tf.Rank>(
    draw(256, mean, deviation),
  );
  look(h, plans[run], 0);
  return h;
});
for (const layer of lab.steps(depth)) {
  // zh: 每层抽一个权重矩阵，全部网络、全部输入都用它。
  // en: Each layer draws one weight matrix, for all networks
  // en: and all inputs.
  const weights = draw(width, 0, 1 / Math.sqrt(width));
  states.forEach((h, run) => {
    const [network] = plans[run];
    h.assign(layers[network](h.matMul(weights)));
    look(h, plans[run], layer);
  });
}
