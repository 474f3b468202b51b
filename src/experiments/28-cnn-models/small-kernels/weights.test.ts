import { expect, it } from 'vitest';
import { bottleneck, conv, separable } from './weights';

it('counts weights', () => {
  expect(conv(7, 64, 64)).toBe(200_704);
  expect(bottleneck(256, 64)).toBe(69_632);
  expect(separable(3, 64, 128)).toBe(9 * 64 + 64 * 128);
});
