/** The layer written as one operation gives values and gradients of the cells put together step by step. */
import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { cells, type CellName } from './cells';
import { recurrentLayer } from './layer';

const [steps, samples, n] = [4, 3, 5];
const draw = (shape: number[], seed: number) => tf.randomNormal(shape, 0, 1, 'float32', seed);

const composed = {
  simpleRnn: (x: tf.Tensor, [h]: tf.Tensor[], u: tf.Tensor) => [x.add(h.matMul(u)).tanh()],
  lstm(x: tf.Tensor, [h, c]: tf.Tensor[], u: tf.Tensor) {
    const [forget, input, output, candidate] = x.add(h.matMul(u)).split(4, 1);
    const next = forget.sigmoid().mul(c).add(input.sigmoid().mul(candidate.tanh()));
    return [output.sigmoid().mul(next.tanh()), next];
  },
  gru(x: tf.Tensor, [h]: tf.Tensor[], u: tf.Tensor) {
    const [a, b, c] = x.split(3, 1);
    const [v, w, r] = h.matMul(u).split(3, 1);
    const update = a.add(v).sigmoid();
    const candidate = c.add(b.add(w).sigmoid().mul(r)).tanh();
    return [update.mul(h).add(tf.sub(1, update).mul(candidate))];
  },
};

function stepByStep(name: CellName, inputs: tf.Tensor3D, matrix: tf.Tensor2D): tf.Tensor {
  let state: tf.Tensor[] = [tf.zeros([samples, n]), tf.zeros([samples, n])];
  const after = inputs.unstack().map((x) => {
    state = composed[name](x, state, matrix);
    return tf.concat(state, 1);
  });
  return tf.stack(after);
}

const close = (values: tf.Tensor) =>
  Array.from(values.dataSync(), (value) => expect.closeTo(value, 4) as number);

it.each(['simpleRnn', 'lstm', 'gru'] as const)('%s', (name) => {
  const { groups, stateGroups } = cells[name];
  const inputs = draw([steps, samples, groups * n], 1) as tf.Tensor3D;
  const matrix = draw([n, groups * n], 2) as tf.Tensor2D;
  const weights = draw([steps, samples, stateGroups * n], 3);
  const layers = [recurrentLayer, stepByStep].map(
    (layer) => (x: tf.Tensor, u: tf.Tensor) => layer(name, x as tf.Tensor3D, u as tf.Tensor2D),
  );
  const [value, expected] = layers.map((layer) => layer(inputs, matrix));
  expect(Array.from(value.dataSync())).toEqual(close(expected));
  const [slopes, expectedSlopes] = layers.map((layer) =>
    tf.grads((x: tf.Tensor, u: tf.Tensor) => layer(x, u).mul(weights))([inputs, matrix]),
  );
  slopes.forEach((slope, i) => {
    expect(Array.from(slope.dataSync())).toEqual(close(expectedSlopes[i]));
  });
});
