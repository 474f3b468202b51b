import { expect, it } from 'vitest';
import { distanceBetween, suggest } from './nearest';

it('counts insertions, deletions and substitutions, whatever the case', () => {
  expect(distanceBetween('relu', 'ReLU')).toBe(0);
  expect(distanceBetween('', 'abc')).toBe(3);
  expect(distanceBetween('kitten', 'sitting')).toBe(3);
});

it('suggests the nearest names, or lists what there is', () => {
  expect(suggest('deadShar', ['deadShare', 'loss'])).toBe('did you mean "deadShare"?');
  expect(suggest('zzz', ['alpha', 'beta'])).toBe('known: alpha, beta.');
  expect(suggest('zzz', [])).toBe('there are none yet.');
});
