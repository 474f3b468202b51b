import { describe, expect, it } from 'vitest';
import { consoleBounds } from '../bounds';
import { MAX_HELD_LINES } from '../protocol';
import { NewestLines } from './newestLines';

const line = (id: number, text = ''): unknown => ({ id: String(id), method: 'log', data: [text] });

function newestOf(lines: readonly unknown[]): unknown[] {
  const newest = new NewestLines();
  for (const each of lines) newest.add(each);
  return newest.lines();
}

describe('NewestLines', () => {
  it('gives all of a few, in order', () => {
    const few = Array.from({ length: MAX_HELD_LINES }, (_, id) => line(id));
    expect(newestOf(few)).toEqual(few);
    expect(newestOf([])).toEqual([]);
  });

  it('gives the newest of many, in order', () => {
    const many = Array.from({ length: 20_011 }, (_, id) => line(id));
    expect(newestOf(many)).toEqual(many.slice(-MAX_HELD_LINES));
  });

  it('gives of large lines those that a page draws at once, and the newest in any case', () => {
    const third = 'x'.repeat(consoleBounds.text / 3);
    const large = Array.from({ length: 9 }, (_, id) => line(id, third));
    expect(newestOf(large)).toEqual(large.slice(-2));
    const whole = line(9, 'x'.repeat(consoleBounds.text - 30));
    expect(newestOf([...large, whole])).toEqual([whole]);
    expect(newestOf([whole, line(10)])).toEqual([line(10)]);
  });

  it('keeps nothing that is too large to be looked at, nor what is no data', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 1_000; i++) deep = [deep];
    const forged = [deep, 'x'.repeat(consoleBounds.text + 1), Array(1e6).fill(0)];
    expect(newestOf([line(0), ...forged])).toEqual([line(0)]);
  });
});
