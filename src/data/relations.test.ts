/** The map's data: every edge joins two cells that really are neighbours on the wide map. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapters } from './chapters';
import { relations, type Direction } from './relations';

const css = readFileSync('src/components/ChapterMap/chart.module.css', 'utf8');
const rows = [...css.matchAll(/'(q\d+ q\d+ q\d+)'/g)].map(([, row = '']) =>
  row.split(' ').map((area) => Number(area.slice(1))),
);
const steps: Record<Direction, readonly [number, number]> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  down: [1, 0],
};

describe('the map of relations', () => {
  it('has a cell for every chapter', () => {
    expect(new Set(rows.flat())).toEqual(new Set(chapters.map(({ number }) => number)));
  });

  it.each(relations)('leads from $from to its neighbour $to', ({ from, to, direction }) => {
    const [down, right] = steps[direction];
    const neighbours = rows.flatMap((row, y) =>
      row.flatMap((cell, x) => (cell === from ? [rows[y + down]?.[x + right]] : [])),
    );
    expect(neighbours).toContain(to);
  });

  it('leaves no chapter out', () => {
    const joined = new Set(relations.flatMap(({ from, to }) => [from, to]));
    expect(joined.size).toBe(chapters.length);
  });
});
