// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import type { ChartSpec } from '../../../lab/events';
import { draw, type Picture } from '../draw';
import { enableReading } from './crosshair';
import { entry, layers, rows, spec } from './fixture';
import { placesOf } from './places';
import { boxOf } from './testing';
import { readingLines } from './wording';

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

it('is told of bars by their name, and of bins by their borders', () => {
  const labels = { conv: { zh: '卷积', en: 'convolution' } };
  const words = { spec, labels, language: 'en' as const };
  expect(readingLines('conv', [entry('', 3)], words)).toEqual(['step convolution', 'loss 3']);
  const same = { ...entry('conv', 3), facet: 'conv' };
  expect(readingLines(1, [same], words)).toEqual(['step 1', 'convolution 3']);
  const counts = { ...words, spec: { x: { field: 'loss' } } };
  expect(readingLines(0.5, [entry('', 2)], counts, [0, 1])).toEqual(['loss 0 to 1', 'count 2']);
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

  it('is read where the pointer is, also where the picture stands in the middle of a wider box', () => {
    const place = placed();
    const svg = place.querySelector('svg')!;
    const { width, height } = svg.viewBox.baseVal;
    vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 3 * width, height));
    const at = { clientX: width + placesOf(svg)!.x(10, 0) + 2, clientY: height / 2 };
    place.dispatchEvent(new PointerEvent('pointermove', at));
    expect(place.querySelector('div[aria-hidden] > div')?.textContent).toBe('step 10');
  });

  it('keeps what a lifted finger has read, not what a mouse has left', () => {
    const place = placed();
    for (const [pointerType, kept] of [
      ['touch', 1],
      ['mouse', 0],
    ] as const) {
      fireEvent.keyDown(place, { key: 'End' });
      place.dispatchEvent(new PointerEvent('pointerleave', { pointerType }));
      expect(place.querySelectorAll('[data-crosshair]')).toHaveLength(kept);
    }
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
    const bands: ChartSpec = { ...spec, y: { field: 'loss', scale: 'band' } };
    const place = placed({ ...picture, spec: bands, layers: [{ mark: 'dot', rows }] });
    expect(place.hasAttribute('tabindex')).toBe(false);
  });

  it('of bars side by side has its crosshair in the middle, its points on the bars', () => {
    const grouped: ChartSpec = { x: { field: 'part' }, y: { field: 'size' }, color: 'net' };
    const parts = ['first', 'second'].flatMap((part) =>
      ['a', 'b'].map((net, index) => ({ part, net, size: 4 + index })),
    );
    const place = placed({ ...picture, spec: grouped, layers: [{ mark: 'bar', rows: parts }] });
    fireEvent.keyDown(place, { key: 'End' });
    expect(place.querySelector('[role=status]')?.textContent).toBe('part second; a 4; b 5');
    const bars = [...place.querySelectorAll('[data-mark=bar] rect')].map(boxOf);
    const second = bars.filter((_, index) => index % 2 === 1);
    const points = [...place.querySelectorAll('[data-crosshair] circle')];
    expect(points.map((point) => Number(point.getAttribute('cx')))).toEqual(
      second.map(({ x, width }) => x + width / 2),
    );
    expect(points.map((point) => Number(point.getAttribute('cy')))).toEqual(
      second.map(({ y }) => y),
    );
  });

  it('of bins has its points on them', () => {
    const shown: ChartSpec = { x: { field: 'loss' } };
    const losses = [0, 1, 1, 2, 24].map((loss) => ({ loss }));
    const place = placed({
      ...picture,
      spec: shown,
      layers: [{ mark: 'histogram', rows: losses }],
    });
    fireEvent.keyDown(place, { key: 'Home' });
    fireEvent.keyDown(place, { key: 'ArrowRight' });
    const bin = boxOf(place.querySelectorAll('[data-mark=rect] rect')[1]!);
    const point = place.querySelector('[data-crosshair] circle');
    const across = Number(point?.getAttribute('cx'));
    expect(across).toBeGreaterThan(bin.x);
    expect(across).toBeLessThan(bin.x + bin.width);
    expect(Number(point?.getAttribute('cy'))).toBeCloseTo(bin.y, 6);
    expect(place.querySelector('[role=status]')?.textContent).toBe('loss 1 到 2; 个数 2');
  });
});
