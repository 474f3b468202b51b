import { tensorToString } from '@tensorflow/tfjs-core/dist/tensor_format';
import { describe, expect, it } from 'vitest';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();
await tf.setBackend('cpu');

describe('tensor-print', () => {
  it.each<[number, string]>([
    [1e-9, '1e-9'],
    [1.5e-7, '1.5e-7'],
    [0.1, '0.1'],
    [1 / 3, '0.3333333'],
    [1234567.875, '1234568'],
    [16_777_216, '16777216'],
    [1e30, '1e+30'],
    [-2.5, '-2.5'],
    [0, '0'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
  ])('prints %d as %s, alone and in a list', (value, text) => {
    expect(tf.scalar(value).toString()).toBe(`Tensor\n    ${text}`);
    expect(tf.tensor1d([value]).toString()).toBe(`Tensor\n    [${text}]`);
  });

  it('prints a text in quotes wherever it stands', () => {
    expect(tf.scalar('a').toString()).toBe("Tensor\n    'a'");
    expect(tf.tensor1d(['a']).toString()).toBe("Tensor\n    ['a']");
  });

  it('is needed: released tfjs prints a small number as none', () => {
    expect(tensorToString(new Float32Array([1e-9]), [1], 'float32', false)).toBe('Tensor\n    [0]');
  });

  it('sets small numbers in columns', () => {
    const text = tf.tensor2d([
      [1e-9, 2],
      [0.25, 1e-3],
    ]);
    expect(text.toString()).toBe('Tensor\n    [[1e-9, 2    ],\n     [0.25, 0.001]]');
  });

  it('prints whole numbers of int32 whole, and complex numbers', () => {
    expect(tf.tensor1d([2 ** 31 - 1], 'int32').toString()).toBe('Tensor\n    [2147483647]');
    expect(tf.complex([1e-9], [2]).toString()).toBe('Tensor\n    [1e-9 + 2j]');
  });

  it.each<[number[]]>([
    [[]],
    [[1]],
    [[3]],
    [[20]],
    [[21]],
    [[1, 1]],
    [[1, 3]],
    [[3, 1]],
    [[2, 3]],
    [[25, 2]],
    [[2, 25]],
    [[30, 30]],
    [[1, 1, 1]],
    [[2, 3, 4]],
    [[1, 2, 1]],
    [[2, 1, 2]],
    [[22, 2, 2]],
    [[2, 2, 2, 2]],
    [[1, 1, 2, 1]],
    [[0]],
    [[0, 3]],
    [[2, 0]],
    [[2, 0, 2]],
  ])('lays shape %j out as tfjs does', (shape) => {
    const size = shape.reduce((product, length) => product * length, 1);
    const numbers = Array.from({ length: size }, (_, i) => (i * 37) % 1_001);
    const kinds = [
      ['float32', numbers],
      ['int32', numbers],
      ['bool', numbers.map((value) => value % 2)],
      ['string', numbers.map((value) => `a${value}`)],
    ] as const;
    const tensors = [
      ...kinds.map(([dtype, values]) => tf.tensor(values as number[], shape, dtype)),
      tf.complex(
        tf.tensor(
          numbers.map((value) => value / 4),
          shape,
        ),
        tf.tensor(numbers, shape),
      ),
    ];
    for (const tensor of tensors) {
      if (shape.length === 0 && tensor.dtype === 'string') continue;
      for (const verbose of [false, true]) {
        const released = tensorToString(tensor.dataSync(), shape, tensor.dtype, verbose);
        expect(tensor.toString(verbose), tensor.dtype).toBe(released);
      }
    }
  });
});
