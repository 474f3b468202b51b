import { expect, it } from 'vitest';
import { convCount, denseCount } from './formulas';

it('counts weights and biases', () => {
  expect(convCount(5, 1, 6)).toBe(156);
  expect(denseCount(84, 10)).toBe(850);
});
