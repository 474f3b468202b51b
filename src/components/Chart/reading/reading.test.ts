// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { ChartSpec, Row } from '../../../lab/events';
import { draw, type Picture } from '../draw';
import { enableReading } from './crosshair';
import { placesOf } from './places';
import { nearestStop, readable, stopByKey } from './readings';
import { readingLines } from './wording';

const spec: ChartSpec = { x: { field: 'step' }, y: { field: 'loss' }, color: 'kind' };
const rows: readonly Row[] = [
  { step: 0, loss: 4, kind: 'a' },
  { step: 0, loss: 8, kind: 'b' },
  { step: 10, loss: 2, kind: 'a' },
  { step: 20, loss: 1, kind: 'a' },
  { step: 20, loss: 6, kind: 'b' },
];
const layers = [{ mark: 'line' as const, rows }];
const entry = (series: string, y: number, isBefore = false) => ({ series, facet: '', y, isBefore });

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

  it('are not there for bars, cells, names', () => {
    expect(readable(spec, [{ mark: 'bar', rows }])).toBeUndefined();
    expect(readable(spec, [{ mark: 'cell', rows }, ...layers])).toBeUndefined();
    const named = [{ step: 'first', loss: 1, kind: 'a' }];
    expect(readable(spec, [{ mark: 'line', rows: named }])).toBeUndefined();
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

it('is told with what was before, and counted where there is too much', () => {
  const words = { spec, labels: { a: { zh: '甲', en: 'A' } }, language: 'zh' as const };
  const entries = [entry('a', 4), entry('b', 8), entry('a', 5, true), entry('c', 3, true)];
  expect(readingLines(10, entries, words)).toEqual([
    'step 10',
    '甲 4（之前 5）',
    'b 8',
    // autocorrect-disable-next-line
    'c （之前 3）',
  ]);
  const many = Array.from({ length: 15 }, (_, index) => entry(`s${index}`, index));
  expect(readingLines(10, many, { ...words, language: 'en' }).at(-1)).toBe('and 3 more');
});

describe('a drawn chart', () => {
  const picture: Picture = { spec, layers, labels: {}, language: 'zh', title: '图' };
  const placed = (shown: Picture = picture): HTMLElement => {
    const place = document.createElement('div');
    place.append(draw(shown, 440));
    document.body.replaceChildren(place);
    enableReading(place, shown);
    return place;
  };

  it('is read by keys, aloud, with a crosshair on each curve', () => {
    const place = placed();
    expect(place.tabIndex).toBe(0);
    expect(place.getAttribute('aria-label')).toContain('方向键');
    fireEvent.keyDown(place, { key: 'ArrowRight' });
    fireEvent.keyDown(place, { key: 'ArrowRight' });
    const voice = place.querySelector('[role=status]');
    expect(voice?.textContent).toBe('step 10; a 2; b 7');
    expect(place.querySelectorAll('[data-crosshair] circle')).toHaveLength(2);
    fireEvent.keyDown(place, { key: 'Escape' });
    expect(place.querySelector('[data-crosshair]')).toBeNull();
  });

  it('keeps the crosshair when it is drawn again', () => {
    const place = placed();
    fireEvent.keyDown(place, { key: 'End' });
    place.querySelector('svg')?.replaceWith(draw(picture, 440));
    enableReading(place, picture);
    expect(place.querySelectorAll('[data-crosshair]')).toHaveLength(1);
    expect(place.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  it('knows where its values stand, in each small multiple', () => {
    const by: ChartSpec = { x: { field: 'step' }, y: { field: 'loss' }, facet: 'kind' };
    const places = placesOf(placed({ ...picture, spec: by }).querySelector('svg')!)!;
    expect(places.facets).toEqual([0, 1]);
    expect(places.x(0, 1)).toBeGreaterThan(places.x(20, 0));
    expect(places.y(4, 0)).toBe(places.y(4, 1));
    expect(places.top(0)).toBeLessThan(places.y(8, 0) + 1);
    expect(places.bottom(0)).toBeGreaterThan(places.top(0));
  });

  it('that has nothing to read stays as it is', () => {
    const place = placed({ ...picture, layers: [{ mark: 'bar', rows }] });
    expect(place.hasAttribute('tabindex')).toBe(false);
  });
});
