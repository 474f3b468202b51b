import { expect, it } from 'vitest';
import { cutBy } from './linkLength';

it.each([
  [2_000, 'none'],
  [2_001, 'some'],
  [8_000, 'some'],
  [8_001, 'many'],
])('a link of %d characters is cut by %s', (length, who) => {
  expect(cutBy(length)).toBe(who);
});
