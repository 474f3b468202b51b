/** The picture's layout: order in time, no label on another, nothing outside. */
import { describe, expect, it } from 'vitest';
import { eras } from '@site/src/chapters/23-history/timeline/frame';
import { resolveTimeline } from '@site/src/chapters/23-history/timeline/resolve';
import { arrange, widthOf } from './arrange';
import { erasIn, ticks, timeScale, type Zoom } from './scale';

const zooms: readonly Zoom[] = ['all', ...eras.map(({ from }) => from)];
const fontSize = 12.8;
const cases = (['zh', 'en'] as const).flatMap((language) =>
  [600, 700, 832, 1100].flatMap((width) => zooms.map((zoom) => ({ language, width, zoom }))),
);

describe.each(cases)('$language, $width px, zoom $zoom', ({ language, width, zoom }) => {
  const { events } = resolveTimeline(language, []);
  const inZoom = events.filter(({ year }) =>
    erasIn(zoom).some(({ from, to }) => year >= from && year < to),
  );
  const shown = new Set(inZoom.map(({ id }) => id));
  const { labels, lanes, height } = arrange(events, shown, zoom, { width, fontSize });

  it('places every event in the lane of its thread', () => {
    expect(labels.size).toBe(shown.size);
    for (const { id, thread } of inZoom) {
      const lane = lanes.find((candidate) => candidate.thread === thread);
      const y = labels.get(id)?.y ?? Number.NaN;
      expect(y).toBeGreaterThanOrEqual(lane?.top ?? Number.NaN);
      expect(y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0));
    }
    expect(height).toBeLessThan(950);
  });

  it('keeps labels apart and inside', () => {
    const boxes = [...labels.values()];
    boxes.forEach((box, index) => {
      expect(box.to).toBeLessThanOrEqual(width + 0.5);
      for (const other of boxes.slice(index + 1)) {
        const apart = box.y !== other.y || box.to <= other.from || other.to <= box.from;
        expect(apart).toBe(true);
      }
    });
  });

  it('runs from left to right in order', () => {
    const places = inZoom.map(({ id }) => labels.get(id)?.x ?? Number.NaN);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('names every event of an era, and in the whole at least the milestones', () => {
    for (const { id, milestone } of inZoom) {
      if (zoom !== 'all' || milestone) expect(labels.get(id)?.side).not.toBe('none');
    }
  });
});

describe('widthOf', () => {
  it('counts a Chinese character as about two Latin ones', () => {
    expect(widthOf('反向传播')).toBeGreaterThan(4);
    expect(widthOf('LSTM')).toBeLessThan(4);
    expect(widthOf('Attention')).toBeGreaterThan(4);
  });
});

describe('timeScale', () => {
  const { events } = resolveTimeline('en', []);

  it('fills the width, broken at eras but never backwards', () => {
    const scale = timeScale('all', events, 1000);
    expect(scale(1943)).toBe(0);
    expect(scale(2026)).toBeCloseTo(1000);
    for (let year = 1943; year < 2026; year += 1) {
      expect(scale(year + 1)).toBeGreaterThan(scale(year));
    }
    const perYear = (year: number): number => scale(year + 1) - scale(year);
    expect(perYear(2014)).toBeGreaterThan(3 * perYear(1950));
  });

  it('gives one era all the width', () => {
    const scale = timeScale(1986, events, 200);
    expect([scale(1986), scale(1996), scale(2006)]).toEqual([0, 100, 200]);
  });

  it('writes the borders of eras and no two years on each other', () => {
    const scale = timeScale('all', events, 700);
    const years = ticks('all', scale, 36);
    expect(years).toEqual(expect.arrayContaining([1943, 1969, 1986, 2006, 2017]));
    years.slice(1).forEach((year, index) => {
      expect(scale(year) - scale(years[index] ?? Number.NaN)).toBeGreaterThanOrEqual(36);
    });
  });
});
