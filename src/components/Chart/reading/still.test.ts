// @vitest-environment jsdom
/** Recorded pictures are read through scales that are drawn anew: both must be the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { RecordedChart, RecordedCharts } from '../../../experiments/experiment';
import { draw } from '../draw';
import type { SurfaceModel } from '../surfaceGrid';
import { guideOf } from './guideOf';
import { readingKind } from './readingKind';
import { readStill } from './still';
import { boxOf } from './testing';

const folder = 'src/experiments';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('/recorded/charts.json'),
);
const charts = files.flatMap((file) => {
  const recorded = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as RecordedCharts;
  return Object.entries(recorded).map(([name, chart]) => ({ id: `${file}#${name}`, name, chart }));
});
const kindOf = ({ spec, layers }: RecordedChart) => readingKind(spec, layers);
const read = charts.filter(({ chart }) => kindOf(chart));

const pictureOf = ({ spec, layers }: RecordedChart, title: string) =>
  ({ spec, layers, labels: {}, language: 'zh', title }) as const;

function recordedSvg({ svg }: RecordedChart): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = svg.zh;
  return host.querySelector('svg')!;
}

function middleOf(rect: Element): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = boxOf(rect);
  return { x: x + width / 2, y: y + height / 2 };
}

type Point = readonly [x: number, y: number];

function ticksOf(svg: Element): readonly Point[] {
  const ticks = [...svg.querySelectorAll('[data-mark*="tick"] path[transform]')];
  return ticks.map((tick) => {
    const [x = NaN, y = NaN] = (tick.getAttribute('transform') ?? '').match(/[-\d.]+/g) ?? [];
    return [Number(x), Number(y)];
  });
}

/** The points of a surface; its labels are the page's. */
function panelsOf(svg: Element): string | undefined {
  const model = JSON.parse(svg.getAttribute('data-surface') ?? '{}') as Partial<SurfaceModel>;
  return JSON.stringify(model.panels);
}

/** How far the farthest tick is from the nearest of the others. */
function farthest(ticks: readonly Point[], others: readonly Point[]): number {
  const nearest = ticks.map(([x, y]) =>
    Math.min(...others.map(([u, v]) => Math.max(Math.abs(x - u), Math.abs(y - v)))),
  );
  return Math.max(0, ...nearest);
}

beforeAll(() => {
  expect(read.length).toBeGreaterThan(100);
  const kinds = new Set(read.map(({ chart }) => kindOf(chart)));
  expect(kinds).toEqual(new Set(['curves', 'cells', 'surface']));
});

it('draws the axes of each recorded picture where they are', () => {
  const faults = read.flatMap(({ id, name, chart }) => {
    const svg = recordedSvg(chart);
    const drawn = draw(pictureOf(chart, name), svg.viewBox.baseVal.width);
    const isSame =
      svg.getAttribute('viewBox') === drawn.getAttribute('viewBox') &&
      farthest(ticksOf(svg), ticksOf(drawn)) < 1 &&
      panelsOf(svg) === panelsOf(drawn);
    return isSame ? [] : [id];
  });
  expect(faults).toEqual([]);
}, 60_000);

it('reads the cells of recorded pictures where they are drawn', () => {
  const faults = read
    .filter(({ chart }) => kindOf(chart) === 'cells')
    .flatMap(({ id, name, chart }) => {
      const place = document.createElement('div');
      place.dataset['reads'] = 'hint';
      const svg = place.appendChild(recordedSvg(chart));
      readStill(place, pictureOf(chart, name), { place });
      const guide = guideOf(place, svg, pictureOf(chart, name));
      const count = chart.layers.find(({ mark }) => mark === 'cell')?.rows.length ?? 0;
      const middles = [...svg.querySelectorAll('[data-mark=cell] rect, [data-mark=rect] rect')].map(
        middleOf,
      );
      const some = middles.filter((_, index) => index % 11 === 0);
      const isMarked = some.every((middle) => {
        const spot = guide?.pointedAt(middle);
        const marks = spot ? (guide?.marksOf(spot) ?? []) : [];
        return marks.some((mark) => {
          const { x, y } = middleOf(mark);
          return Math.hypot(x - middle.x, y - middle.y) < 1;
        });
      });
      return isMarked && middles.length >= count ? [] : [id];
    });
  expect(faults).toEqual([]);
}, 60_000);

it('reads a picture once, however often it is wished, where the pointer is', () => {
  const { name, chart } = read.find(({ chart: { layers } }) => layers[0]?.mark === 'line')!;
  const place = document.createElement('div');
  place.dataset['reads'] = 'hint';
  const svg = place.appendChild(recordedSvg(chart));
  document.body.replaceChildren(place);
  for (const at of [undefined, { x: 100, y: 100 }])
    readStill(place, pictureOf(chart, name), { place, at });
  expect(place.querySelector('svg')).toBe(svg);
  expect(place.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(place.dataset['reads']).toBeUndefined();
});

it('does a key that came before, as long as the picture has the focus', () => {
  const { name, chart } = read.find(({ chart: { layers } }) => layers[0]?.mark === 'bar')!;
  for (const isFocused of [true, false]) {
    const place = document.createElement('div');
    place.dataset['reads'] = 'hint';
    place.tabIndex = 0;
    place.append(recordedSvg(chart));
    document.body.replaceChildren(place);
    if (isFocused) place.focus();
    readStill(place, pictureOf(chart, name), { place, key: 'Home' });
    expect(place.querySelector('[data-crosshair]') !== null).toBe(isFocused);
  }
});
