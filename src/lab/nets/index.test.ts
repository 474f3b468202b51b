import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Random } from '../index';
import { random } from '../random';
import { dense, drawWeights, minimize, norm } from './index';

beforeAll(() => tf.setBackend('cpu'));

/** Draws that tell their order: the deviation or the bound times 1, 2, 3, … */
function counting(): Random {
  let count = 0;
  return {
    ...random(1),
    normal: (mean = 0, deviation = 1) => mean + deviation * ++count,
    uniform: (_low = 0, high = 1) => high * ++count,
  };
}

const numbers = (tensor: tf.Tensor) => [...tensor.dataSync()];
const normal = { initialization: { normal: 1 } } as const;

describe('drawWeights', () => {
  it('draws row by row, of the shape [inputs, outputs]', () => {
    const weights = drawWeights(2, 3, { normal: 10 }, counting());
    expect(weights.arraySync()).toEqual([
      [10, 20, 30],
      [40, 50, 60],
    ]);
  });

  it('scales by the inputs after He, by both after Glorot', () => {
    expect(numbers(drawWeights(8, 1, 'he', counting()))[0]).toBe(0.5);
    expect(numbers(drawWeights(2, 4, 'glorot', counting()))[0]).toBe(1);
    expect(numbers(drawWeights(1, 2, 'zeros', counting()))).toEqual([0, 0]);
  });
});

describe('dense', () => {
  it('draws the weights layer by layer, with biases of 0', () => {
    const { layers, parameters } = dense([1, 2, 1], { ...normal, rng: counting() });
    expect(layers.map(({ weights }) => numbers(weights))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(layers.map(({ bias }) => numbers(bias))).toEqual([[0, 0], [0]]);
    expect(parameters.map(({ shape }) => shape)).toEqual([[1, 2], [2], [2, 1], [1]]);
  });

  it('applies the activation between layers, and not after the last', () => {
    const net = dense([1, 2, 1], { ...normal, rng: counting() });
    net.layers[0]!.bias.assign(tf.tensor1d([-2, 1]));
    // relu(-1 - 2) * 3 + relu(-2 + 1) * 4, and relu(3 - 2) * 3 + relu(6 + 1) * 4
    expect(numbers(net.apply(tf.tensor2d([[-1], [3]])))).toEqual([0, 31]);
    const affine = dense([1, 1], { ...normal, rng: counting() });
    expect(numbers(affine.apply(tf.tensor2d([[-1]])))).toEqual([-1]);
  });

  it('takes an activation as a function', () => {
    const squares = { ...normal, activation: (z: tf.Tensor) => z.square(), rng: counting() };
    expect(numbers(dense([1, 2, 1], squares).apply(tf.ones([1, 1])))).toEqual([1 * 3 + 4 * 4]);
  });

  it('leaves one tensor behind at each use, and nothing once its parameters are freed', () => {
    const before = tf.memory().numTensors;
    const net = dense([3, 4, 4, 2], { rng: random(1) });
    const x = tf.ones([5, 3]);
    const result = net.apply(x);
    expect(result.shape).toEqual([5, 2]);
    expect(tf.memory().numTensors - before).toBe(6 + 2);
    tf.dispose([x, result, net.parameters]);
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each([[[]], [[3]], [[2, 0, 1]], [[2, 1.5]]])('refuses the sizes %j', (sizes: number[]) => {
    expect(() => dense(sizes, { rng: random(1) })).toThrow(RangeError);
  });
});

describe('minimize', () => {
  it('takes one step down a parabola, and gives the loss before it', () => {
    const w = tf.variable(tf.scalar(3));
    const loss = minimize(tf.train.sgd(0.1), () => w.square(), [w]);
    expect(loss).toBe(9);
    expect(w.dataSync()[0]).toBeCloseTo(3 - 0.1 * 2 * 3, 6);
  });

  it('changes no other variables than those given', () => {
    const [a, b] = [tf.variable(tf.scalar(1)), tf.variable(tf.scalar(1))];
    minimize(tf.train.sgd(0.1), () => a.mul(b), [a]);
    expect(numbers(a)[0]).toBeCloseTo(0.9, 6);
    expect(numbers(b)).toEqual([1]);
  });

  it('frees what the loss made', () => {
    const net = dense([2, 3, 1], { rng: random(2) });
    const sgd = tf.train.sgd(0.1);
    const before = tf.memory().numTensors;
    minimize(
      sgd,
      () =>
        net
          .apply(tf.ones([4, 2]))
          .square()
          .mean(),
      net.parameters,
    );
    expect(tf.memory().numTensors).toBe(before);
  });

  it('refuses a loss of several numbers', () => {
    const w = tf.variable(tf.tensor1d([1, 2]));
    expect(() => minimize(tf.train.sgd(0.1), () => w.square(), [w])).toThrow();
  });
});

describe('norm', () => {
  it('is the length of all entries together, whatever their shapes', () => {
    expect(norm(tf.tensor1d([2, -4]), tf.tensor2d([[5], [6]]))).toBe(9);
    expect(norm(tf.scalar(-3))).toBe(3);
    expect(norm()).toBe(0);
  });

  it('is finite where squares overflow float32, and not where an entry is not', () => {
    expect(norm(tf.tensor1d([3e30, 4e30])) / 5e30).toBeCloseTo(1, 6);
    expect(norm(tf.scalar(Infinity))).toBe(Infinity);
    expect(norm(tf.scalar(NaN))).toBeNaN();
  });
});
