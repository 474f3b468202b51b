import { expect, it } from 'vitest';
import { anchorOf } from './anchorOf';

it('reads an anchor, and the experiment of a shared link', () => {
  expect(anchorOf('#dead-units')).toBe('dead-units');
  expect(anchorOf('#play=dying-relu&s=dAAAA')).toBe('dying-relu');
  expect(anchorOf('#%E6%AD%BB')).toBe('死');
  expect(anchorOf('#%E6%AD')).toBe('%E6%AD');
  expect(anchorOf('')).toBeUndefined();
});
