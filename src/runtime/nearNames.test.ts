import { describe, expect, it } from 'vitest';
import { distanceOf, nearNames } from './nearNames';

describe('distanceOf', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['tensor', 'tensor', 0],
    ['tensr', 'tensor', 1],
    ['tesnor', 'tensor', 1],
    ['tenzor', 'tensor', 1],
    ['tensorr', 'tensor', 1],
    ['kitten', 'sitting', 3],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(distanceOf(a, b)).toBe(distance);
    expect(distanceOf(b, a)).toBe(distance);
  });
});

describe('nearNames', () => {
  const names = ['tensor', 'tensor1d', 'tensor2d', 'tidy', 'matMul', 'mul', 'mulStrict', 'max'];
  it.each([
    ['tensr', ['tensor']],
    ['tensor3d', ['tensor1d', 'tensor2d', 'tensor']],
    ['matmul', ['matMul']],
    ['tdiy', ['tidy']],
    ['mx', ['max']],
    ['somethingElse', []],
    ['tensor', ['tensor1d', 'tensor2d']],
  ])('%s', (name, near) => {
    expect(nearNames(name, names)).toEqual(near);
  });
});
