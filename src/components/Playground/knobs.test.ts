import { describe, expect, it } from 'vitest';
import type { ParamSpec } from '../../lab/events';
import { changedParams, currentValue, parseNumber, sliderOf, splitKnobs, valueAt } from './knobs';

const linear = { kind: 'number', name: 'a', value: 0.1, min: 0, max: 1, step: 0.05 } as const;
const log = {
  kind: 'number',
  name: 'b',
  value: 1,
  min: 0.01,
  max: 100,
  step: 0.01,
  scale: 'log',
} as const;
const choice: ParamSpec = { kind: 'choice', name: 'c', value: 'x', options: ['x', 'y'] };

describe('parseNumber', () => {
  it.each([
    ['0.5', 0.5],
    ['５', 5],
    [' 1e-3 ', 0.001],
    ['0,5', 0.5],
    ['−2', -2],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text, { min: -10, max: 10 })).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['-1', 'below'],
    ['11', 'above'],
    ['1.5', 'not-whole'],
  ])('refuses %j as %s', (text, problem) => {
    expect(parseNumber(text, { min: 0, max: 10, whole: true })).toEqual({ ok: false, problem });
  });
});

describe('a slider', () => {
  it('moves by steps without digits of its own', () => {
    expect(valueAt(linear, 0.15000000000000002)).toBe(0.15);
    expect(sliderOf(linear, 0.3)).toMatchObject({ min: 0, max: 1, position: 0.3 });
  });

  it('spaces a log scale by factors and reaches both ends', () => {
    expect(sliderOf(log, 1).position).toBe(100);
    expect(valueAt(log, 0)).toBe(0.01);
    expect(valueAt(log, 200)).toBe(100);
    expect(valueAt(log, 100)).toBe(1);
  });
});

describe('what a run is given', () => {
  it('is what differs from the code, and names that only an edit declares', () => {
    expect(changedParams([linear, choice], { a: 0.1, c: 'y', added: 4 })).toEqual({
      c: 'y',
      added: 4,
    });
  });

  it('drops values that no longer fit the declaration', () => {
    expect(currentValue(choice, 'gone')).toBe('x');
    expect(currentValue(linear, 'text')).toBe(0.1);
    expect(changedParams([linear, choice], { a: true, c: 'gone' })).toEqual({});
  });
});

describe('splitKnobs', () => {
  const specs = ['a', 'b', 'c', 'd'].map(
    (name) => ({ kind: 'switch', name, value: true }) as const,
  );
  const names = (main?: readonly string[]): string[][] => {
    const { first, others } = splitKnobs(specs, main);
    return [first, others].map((list) => list.map(({ name }) => name));
  };

  it('shows those that the experiment names, in that order, and folds the others', () => {
    expect(names(['d', 'b'])).toEqual([
      ['d', 'b'],
      ['a', 'c'],
    ]);
  });

  it('shows the first three where it names none', () => {
    expect(names()).toEqual([['a', 'b', 'c'], ['d']]);
  });
});
