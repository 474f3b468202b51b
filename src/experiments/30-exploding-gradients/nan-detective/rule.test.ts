/** The decision tree on made-up scenes, one for each of its leaves. */
import { expect, it } from 'vitest';
import { nameCause } from './rule';

const calm = { batchIsFinite: true, lossIsFinite: false, norms: [3, 2, 4] };

it.each([
  ['data', { ...calm, batchIsFinite: false }],
  ['explosion', { ...calm, norms: [1e9] }],
  ['rate', { ...calm, norms: [3, 50, 2e4] }],
  ['log', calm],
  ['root', { ...calm, lossIsFinite: true }],
])('names %s', (cause, scene) => {
  expect(nameCause(scene, 1e3)).toBe(cause);
});

it('asks for the data first', () => {
  const scene = { batchIsFinite: false, lossIsFinite: true, norms: [1e9] };
  expect(nameCause(scene, 1e3)).toBe('data');
});

it('takes a break at the very first step for a singularity', () => {
  expect(nameCause({ ...calm, norms: [] }, 1e3)).toBe('log');
});
