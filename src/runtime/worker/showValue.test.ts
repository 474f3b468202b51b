import { describe, expect, it } from 'vitest';
import { showValue } from './showValue';

const itself: Record<string, unknown> = { a: 1 };
itself['me'] = itself;

describe('showValue', () => {
  it.each([
    ['up', 'up'],
    ['', ''],
    [1, '1'],
    [-0, '-0'],
    [1n, '1n'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 1, 'a function'],
    [{ a: 1, b: 'x' }, '{a: 1, b: "x"}'],
    [[1, [2, undefined]], '[1, [2, undefined]]'],
    [itself, '{a: 1, me: {a: 1, me: {a: 1, me: …}}}'],
  ])('%s', (value, text) => {
    expect(showValue(value)).toBe(text);
  });

  it('runs nothing of the value', () => {
    const fails = (): never => {
      throw new Error('ran');
    };
    expect(showValue(Object.defineProperty({}, 'a', { get: fails, enumerable: true }))).toBe(
      '{a: a getter}',
    );
    expect(showValue({ toString: fails, toJSON: fails })).toBe(
      '{toString: a function, toJSON: a function}',
    );
    expect(showValue(new Proxy({}, { ownKeys: fails }))).toBe('a value that cannot be shown');
  });

  it('is bounded', () => {
    expect(showValue('x'.repeat(1e6)).length).toBeLessThan(2e5);
    const many = Array.from({ length: 1000 }, (_, i) => i);
    expect(showValue(many)).toMatch(/19, …\]$/);
  });
});
