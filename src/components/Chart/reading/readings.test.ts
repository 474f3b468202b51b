/** What is read off a chart's data, and where a key or a pointer leads. */
import { describe, expect, it } from 'vitest';
import type { ChartSpec, Row } from '../../../lab/events';
import { entry, layers, rows, spec } from './fixture';
import { readingKind } from './readingKind';
import { nearestStop, readable, stopByKey } from './readings';

describe('values of curves', () => {
  it('are there at every x of any curve, on the line where a curve has no point', () => {
    const values = readable(spec, layers);
    expect(values?.stops).toEqual([0, 10, 20]);
    expect(values?.at(10)).toEqual([entry('a', 2), entry('b', 7)]);
  });

  it('include what stands behind, and end where a curve ends', () => {
    const behind = [{ mark: 'line' as const, rows: [{ step: 0, loss: 5, kind: 'a' }] }];
    const values = readable(spec, layers, behind);
    expect(values?.at(0)).toEqual([entry('a', 4), entry('b', 8), entry('a', 5, true)]);
    expect(values?.at(20)).toEqual([entry('a', 1), entry('b', 6)]);
  });

  it('are those of the points alone where a line turns back, and in a scatter', () => {
    const loop = [1, 3, 2].map((step) => ({ step, loss: step, kind: 'a' }));
    expect(readable(spec, [{ mark: 'line', rows: loop }])?.at(2)).toEqual([entry('a', 2)]);
    expect(readable(spec, [{ mark: 'dot', rows }])?.at(10)).toEqual([entry('a', 2)]);
  });

  it('are not there over cells, nor where heights are no numbers', () => {
    expect(readable(spec, [{ mark: 'cell', rows }, ...layers])).toBeUndefined();
    const named = [{ step: 1, loss: 'low', kind: 'a' }];
    expect(readable(spec, [{ mark: 'line', rows: named }])).toBeUndefined();
    const bands: ChartSpec = { ...spec, y: { field: 'loss', scale: 'band' } };
    expect(readable(bands, layers)).toBeUndefined();
    expect(readingKind(bands, layers)).toBeUndefined();
  });
});

describe('values of bars', () => {
  const named: readonly Row[] = [
    { part: 'second', size: 4, net: 'a' },
    { part: 'second', size: 8, net: 'b' },
    { part: 'first', size: 2, net: 'a' },
  ];
  const parts: ChartSpec = { x: { field: 'part' }, y: { field: 'size' }, color: 'net' };

  it('are there for each name, in the order of the rows, for each series', () => {
    const values = readable(parts, [{ mark: 'bar', rows: named }]);
    expect(values?.stops).toEqual(['second', 'first']);
    expect(values?.at('second')).toEqual([entry('a', 4), entry('b', 8)]);
    expect(values?.at('first')).toEqual([entry('a', 2)]);
  });

  it('are one series where each name has its own colour', () => {
    const values = readable({ ...parts, color: 'part' }, [{ mark: 'bar', rows: named }]);
    expect(values?.at('first')).toEqual([entry('', 2)]);
  });
});

describe('counts of a histogram', () => {
  const losses: ChartSpec = { x: { field: 'loss' }, color: 'kind' };
  const of = (kind: string, ...values: number[]): Row[] => values.map((loss) => ({ loss, kind }));
  const counted: readonly Row[] = [...of('a', 0, 0.5, 24), ...of('b', 1)];
  const values = readable(losses, [{ mark: 'histogram', rows: counted }]);

  it('are there for each bin, with its borders, for each series', () => {
    expect(values?.stops).toHaveLength(24);
    expect(values?.at(0.5)).toEqual([entry('a', 2), entry('b', 0)]);
    expect(values?.bin?.(0.5)).toEqual([0, 1]);
    expect(values?.at(1.5)).toEqual([entry('a', 0), entry('b', 1)]);
  });

  it('hold the greatest value in the last bin', () => {
    expect(values?.at(23.5)).toEqual([entry('a', 1), entry('b', 0)]);
  });
});

describe('the next stop', () => {
  it('is the nearest as drawn', () => {
    expect(nearestStop([1, 10, 100], Math.log10, 1.6)).toBe(100);
    expect(nearestStop([], (x) => x, 1)).toBeUndefined();
  });

  it('is left, right, first or last by keys', () => {
    const stops = [0, 10, 20];
    expect(stopByKey(stops, undefined, 'ArrowRight')).toBe(0);
    expect(stopByKey(stops, undefined, 'ArrowLeft')).toBe(20);
    expect(stopByKey(stops, 10, 'ArrowLeft')).toBe(0);
    expect(stopByKey(stops, 20, 'ArrowRight')).toBe(20);
    expect(stopByKey(stops, 10, 'End')).toBe(20);
    expect(stopByKey(stops, 10, 'Home')).toBe(0);
    expect(stopByKey(stops, 10, 'Tab')).toBeUndefined();
    const many = Array.from({ length: 501 }, (_, index) => index);
    expect(stopByKey(many, 0, 'ArrowRight')).toBe(10);
  });
});
