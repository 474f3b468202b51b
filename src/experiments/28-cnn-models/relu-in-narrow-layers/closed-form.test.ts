/** The binomial tail of relu-in-narrow-layers. */
import { expect, it } from 'vitest';
import { shareLost } from './closed-form';

it('sums the binomial tail', () => {
  expect(shareLost(2, 2)).toBe(3 / 4);
  expect(shareLost(4, 4)).toBe(15 / 16);
  expect(shareLost(12, 2)).toBe(13 / 4096);
});
