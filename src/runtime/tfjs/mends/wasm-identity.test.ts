import type { Tensor } from '@tensorflow/tfjs-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

beforeEach(() => tf.setBackend('wasm'));

const copies: Record<string, (x: Tensor) => Tensor> = {
  clone: (x) => x.clone(),
  identity: (x) => tf.engine().runKernel('Identity', { x }),
  cast: (x) => tf.engine().runKernel('Cast', { x }, { dtype: x.dtype }),
};

describe.each(Object.entries(copies))('%s', (_, copy) => {
  it('shares the values until the last user lets go of them', () => {
    const count = () => tf.backend().numDataIds();
    const before = [tf.memory().numTensors, count()];
    const x = tf.tensor1d([1, NaN, -3]);
    const y = copy(x);
    expect(count()).toBe(before[1]! + 1);
    x.dispose();
    const twice = tf.mul(y, 2);
    expect([...twice.dataSync()]).toEqual([2, NaN, -6]);
    twice.dispose();
    y.dispose();
    expect([tf.memory().numTensors, count()]).toEqual(before);
  });

  it.each(['int32', 'bool'] as const)('keeps %s', (dtype) => {
    const y = copy(tf.tensor1d([1, 0, 1], dtype));
    expect([y.dtype, ...y.dataSync()]).toEqual([dtype, 1, 0, 1]);
  });

  it('keeps what a variable was before training', () => {
    const w = tf.variable(tf.tensor1d([1, 2]));
    const before = copy(w);
    tf.train.sgd(0.5).minimize(() => w.square().sum(), false, [w]);
    w.assign(w.add(1));
    expect([...before.dataSync(), ...w.dataSync()]).toEqual([1, 2, 1, 1]);
  });

  it('takes a tensor of another backend', async () => {
    await tf.setBackend('cpu');
    const x = tf.tensor1d([4, 5]);
    await tf.setBackend('wasm');
    const y = copy(x);
    x.dispose();
    expect([...y.dataSync()]).toEqual([4, 5]);
  });
});

it('copies texts', () => {
  expect(tf.tensor1d(['a', 'b']).clone().dataSync()).toEqual(['a', 'b']);
});

it('casts to another type as before', () => {
  expect([...tf.tensor1d([0.5, -2]).cast('bool').dataSync()]).toEqual([1, 1]);
  expect([...tf.tensor1d([1.7, -2.2]).cast('int32').dataSync()]).toEqual([1, -2]);
});
