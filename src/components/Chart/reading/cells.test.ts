// @vitest-environment jsdom
/** Heat maps and surfaces are read in two directions. */
import { fireEvent } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChartSpec, Row } from '../../../lab/events';
import { draw, type Picture } from '../draw';
import { enableTurning, viewOf } from '../turn';
import { cellByKey, cellsOf } from './cells';
import { enableReading } from './crosshair';
import { boxOf } from './testing';
import { cellLines } from './wording';

const spec: ChartSpec = { x: { field: 'column' }, y: { field: 'row' }, color: 'weight' };
const rows: readonly Row[] = [1, 2].flatMap((row) =>
  [1, 2, 3].map((column) => ({ row, column, weight: 10 * row + column })),
);
const layers = [{ mark: 'cell' as const, rows }];
const names = {
  column: '列',
  row: '行',
  weight: '权重',
  early: '早',
  late: '晚',
  a: '长',
  b: '宽',
};
const labels = {
  ...Object.fromEntries(Object.entries(names).map(([en, zh]) => [en, { zh, en }])),
  loss: { zh: '损失', en: 'loss' },
};
const picture: Picture = { spec, layers, labels, language: 'zh', title: '图' };

function placed(shown: Picture = picture): HTMLElement {
  const place = document.createElement('div');
  place.append(draw(shown, 440));
  document.body.replaceChildren(place);
  enableReading(place, shown);
  return place;
}

const press = (place: Element, ...keys: readonly string[]): void => {
  for (const key of keys) fireEvent.keyDown(place, { key });
};
const heard = (place: Element): string | null | undefined =>
  place.querySelector('[role=status]')?.textContent;
const seen = (place: Element): readonly (string | null)[] =>
  [...place.querySelectorAll('div[aria-hidden] > div')].map(({ textContent }) => textContent);

/** The pointer, where the picture is as large as its own units. */
function pointAt(place: Element, x: number, y: number, how: PointerEventInit = {}): void {
  const svg = place.querySelector('svg')!;
  const { width, height } = svg.viewBox.baseVal;
  vi.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, height));
  place.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, ...how }));
}

describe('a key over cells', () => {
  const left = rows.filter(({ weight }) => weight !== 12 && weight !== 21);
  const cells = { ...cellsOf(spec, [{ mark: 'cell', rows: left }])!, xs: [1, 2, 3], ys: [1, 2] };

  it('leads along rows and columns, and stays at their ends', () => {
    expect(cellByKey(cells, { x: 3, y: 1 }, 'ArrowDown')).toEqual({ x: 3, y: 2 });
    expect(cellByKey(cells, { x: 3, y: 2 }, 'ArrowDown')).toEqual({ x: 3, y: 2 });
    expect(cellByKey(cells, { x: 3, y: 2 }, 'ArrowUp')).toEqual({ x: 3, y: 1 });
    expect(cellByKey(cells, { x: 3, y: 2 }, 'Home')).toEqual({ x: 2, y: 2 });
    expect(cellByKey(cells, { x: 2, y: 2 }, 'End')).toEqual({ x: 3, y: 2 });
    expect(cellByKey(cells, { x: 3, y: 2 }, 'Tab')).toBeUndefined();
  });

  it('leads over a gap to the next', () => {
    expect(cellByKey(cells, { x: 1, y: 1 }, 'ArrowRight')).toEqual({ x: 3, y: 1 });
    expect(cellByKey(cells, { x: 1, y: 1 }, 'ArrowDown')).toEqual({ x: 1, y: 1 });
  });

  it('begins at the corner that it comes from', () => {
    const begun = (key: string) => cellByKey(cells, undefined, key);
    expect(begun('ArrowRight')).toEqual({ x: 1, y: 1 });
    expect(begun('ArrowDown')).toEqual({ x: 1, y: 1 });
    expect(begun('ArrowLeft')).toEqual({ x: 3, y: 1 });
    expect(begun('ArrowUp')).toEqual({ x: 2, y: 2 });
    expect(begun('Tab')).toBeUndefined();
  });
});

describe('a cell in words', () => {
  const labels = { column: { zh: '列', en: 'column' }, on: { zh: '开', en: 'on' } };
  const words = { spec, labels, language: 'en' as const };

  it('is its place, and its value by the name of what is measured or of its small multiple', () => {
    const at = { x: 3, y: 'on' };
    const one = [{ facet: '', value: 0.25 }];
    expect(cellLines(at, one, words, 'weight')).toEqual(['column 3, row on', 'weight 0.25']);
    const named = [{ facet: 'late', value: 'on' }];
    expect(cellLines(at, named, { ...words, language: 'zh' }, 'state')).toEqual([
      '列 3，row 开',
      'late 开',
    ]);
  });

  it('is its place alone where it has no colour', () => {
    const bare = [{ facet: '', value: undefined }];
    expect(cellLines({ x: 1, y: 2 }, bare, words, undefined)).toEqual(['column 1, row 2']);
  });
});

describe('a heat map', () => {
  it('is read by keys, aloud, with the cell outlined', () => {
    const place = placed();
    expect(place.getAttribute('aria-label')).toContain('方向键');
    press(place, 'ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(heard(place)).toBe('列 2，行 2; 权重 22');
    const cell = boxOf(place.querySelectorAll('[data-mark=cell] rect')[4]!);
    const outline = boxOf(place.querySelector('[data-crosshair] rect')!);
    expect(outline.x).toBeCloseTo(cell.x - 0.5, 6);
    expect(outline.y).toBeCloseTo(cell.y - 0.5, 6);
    press(place, 'Escape');
    expect(place.querySelector('[data-crosshair]')).toBeNull();
  });

  it('is read where the pointer is, and not beside its cells', () => {
    const place = placed();
    const { x, y } = boxOf(place.querySelectorAll('[data-mark=cell] rect')[2]!);
    pointAt(place, x + 2, y + 2);
    expect(seen(place)).toEqual(['列 3，行 1', '权重 13']);
    pointAt(place, 2, y + 2);
    expect(place.querySelector('[data-crosshair]')).toBeNull();
  });

  it('has what is read in the corner away from the cell', () => {
    const place = placed();
    const box = place.querySelector<HTMLElement>('div[aria-hidden]')!;
    const corner = (): readonly unknown[] => [box.dataset['side'], 'low' in box.dataset];
    press(place, 'Home');
    expect(corner()).toEqual(['end', true]);
    press(place, 'End', 'ArrowDown');
    expect(corner()).toEqual(['start', false]);
  });

  it('has its keys as it is drawn, where a quantity grows upwards', () => {
    const upwards: ChartSpec = { ...spec, y: { field: 'row', domain: [0, 3] } };
    const place = placed({ ...picture, spec: upwards });
    press(place, 'ArrowRight', 'ArrowDown');
    expect(heard(place)).toBe('列 1，行 1; 权重 11');
    const measured: ChartSpec = {
      ...spec,
      x: { field: 'column', scale: 'linear' },
      y: { field: 'row', scale: 'linear' },
    };
    const tiles = placed({ ...picture, spec: measured });
    press(tiles, 'ArrowRight', 'ArrowDown');
    expect(heard(tiles)).toBe('列 1，行 1; 权重 11');
  });

  it('is read in each small multiple at once, under a path too', () => {
    const split = ['early', 'late'].flatMap((moment) => rows.map((row) => ({ ...row, moment })));
    const shown: ChartSpec = { ...spec, facet: 'moment' };
    const path = { mark: 'line' as const, rows: [{ column: 1, row: 2, moment: 'late' }] };
    const place = placed({
      ...picture,
      spec: shown,
      layers: [{ mark: 'cell', rows: split }, path],
    });
    const late = boxOf(place.querySelectorAll('[data-mark=cell] rect')[rows.length]!);
    pointAt(place, late.x + 2, late.y + 2);
    expect(seen(place)).toEqual(['列 1，行 1', '早 11', '晚 11']);
    expect(place.querySelectorAll('[data-crosshair] rect')).toHaveLength(4);
  });
});

describe('a surface', () => {
  const relief: ChartSpec = { x: { field: 'a' }, y: { field: 'b' }, z: { field: 'loss' } };
  const points = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => ({ a, b, loss: 10 * a + b })));
  const shown: Picture = { ...picture, spec: relief, layers: [{ mark: 'surface', rows: points }] };
  afterEach(() => vi.unstubAllGlobals());

  it('is read by keys, with a pin that stands on it', () => {
    const place = placed(shown);
    press(place, 'Home', 'ArrowRight', 'ArrowDown');
    expect(heard(place)).toBe('长 1，宽 1; 损失 11');
    expect(place.querySelectorAll('[data-crosshair] circle')).toHaveLength(1);
  });

  it('is read at the point that is seen where the pointer is', () => {
    const place = placed(shown);
    press(place, 'Home');
    const pin = place.querySelector('[data-crosshair] circle')!;
    const [x, y] = ['cx', 'cy'].map((name) => Number(pin.getAttribute(name)));
    press(place, 'Escape');
    pointAt(place, x! + 1, y! + 1);
    expect(seen(place)).toEqual(['长 0，宽 2', '损失 2']);
    pointAt(place, 5, 5);
    expect(place.querySelector('[data-crosshair]')).toBeNull();
  });

  it('is turned under its pin, and then has its keys as it is seen', () => {
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
      callback(0);
      return undefined;
    });
    const place = placed(shown);
    enableTurning(place);
    expect(place.getAttribute('aria-label')).toContain('逐点读数');
    press(place, 'Home');
    const pin = place.querySelector('[data-crosshair] circle')?.getAttribute('cx');
    for (let turn = 0; turn < 15; turn += 1)
      fireEvent.keyDown(place, { key: 'ArrowRight', shiftKey: true });
    expect(viewOf(place).azimuth).toBe(182);
    expect(place.querySelector('[data-crosshair] circle')?.getAttribute('cx')).not.toBe(pin);
    press(place, 'Home');
    expect(heard(place)).toBe('长 2，宽 2; 损失 22');
    pointAt(place, 5, 5, { buttons: 1 });
    expect(place.querySelectorAll('[data-crosshair]')).toHaveLength(1);
  });
});
