import { expect, it } from 'vitest';
import { heightOf, placeAt } from './place';

const marks = [
  { id: 'first', top: 400 },
  { id: 'second', top: 1000 },
];

it('says a place by the anchor above it and the way to the next', () => {
  expect(placeAt(700, marks, 2000)).toEqual({ anchor: 'first', part: 0.5 });
  expect(placeAt(1500, marks, 2000)).toEqual({ anchor: 'second', part: 0.5 });
  expect(placeAt(100, marks, 2000)).toEqual({ anchor: undefined, part: 0.25 });
  expect(placeAt(9000, marks, 2000)).toEqual({ anchor: 'second', part: 1 });
  expect(placeAt(50, [], 200)).toEqual({ anchor: undefined, part: 0.25 });
});

it('finds it again on a page of other heights', () => {
  const wider = [
    { id: 'first', top: 300 },
    { id: 'second', top: 500 },
  ];
  for (const [y, there] of [
    [700, 400],
    [1500, 750],
    [200, 150],
  ] as const) {
    expect(heightOf(placeAt(y, marks, 2000), wider, 1000)).toBeCloseTo(there);
  }
});

it('does not guess where the anchor is gone', () => {
  expect(heightOf({ anchor: 'third', part: 0.2 }, marks, 2000)).toBeUndefined();
});
