/** Reads heat maps cell by cell; the same cell in each small multiple. */
import type { Picture } from '../draw';
import { valuesOf } from '../series';
import { tileReach } from '../tileReach';
import { cellByKey, type Cells } from './cells';
import type { Stop } from './entry';
import { svgElement, type Guide, type Point, type Spot } from './guide';
import type { Places } from './places';
import { nearestStop } from './readings';
import { cellLines } from './wording';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function cellGuide(picture: Picture, places: Places, found: Cells): Guide {
  const { spec, layers } = picture;
  const facets = valuesOf(layers, spec.facet);
  const cells: Cells = {
    at: found.at,
    // As they are drawn, from left to right and from top to bottom.
    xs: [...found.xs].sort((a, b) => places.x(a, 0) - places.x(b, 0)),
    ys: [...found.ys].sort((a, b) => places.y(a, 0) - places.y(b, 0)),
  };
  const boxOf = boxesOf(places, cells);
  /** The small multiples in which a cell is seen. */
  const facetsAt = (x: Stop, y: Stop): readonly number[] =>
    cells.at(x, y).flatMap(({ facet }) => (facet === '' ? places.facets : [facets.indexOf(facet)]));
  const pointedIn = (facet: number, point: Point): Spot | undefined => {
    const x = nearestStop(cells.xs, (value) => places.x(value, facet), point.x);
    const y = nearestStop(cells.ys, (value) => places.y(value, facet), point.y);
    if (x === undefined || y === undefined) return undefined;
    const isIn = holds(boxOf(x, y, facet), point) && facetsAt(x, y).includes(facet);
    return isIn ? { x, y, facet } : undefined;
  };
  return {
    pointedAt: (point) =>
      places.facets.map((facet) => pointedIn(facet, point)).find((spot) => spot !== undefined),
    byKey: (now, key) => {
      const at = now?.y === undefined ? undefined : { x: now.x, y: now.y };
      const next = cellByKey(cells, at, key);
      return next && { ...next, facet: now?.facet };
    },
    linesOf: ({ x, y = '' }) => cellLines({ x, y }, cells.at(x, y), picture, spec.color),
    marksOf: ({ x, y = '' }) => facetsAt(x, y).flatMap((facet) => outline(boxOf(x, y, facet))),
    standsAt: ({ x, y = '', facet = facetsAt(x, y)[0] ?? 0 }) => ({
      x: places.x(x, facet),
      y: places.y(y, facet),
    }),
  };
}

function boxesOf(places: Places, { xs, ys }: Cells) {
  const { bands } = places;
  const [reachX, reachY] = [tileReach(xs.map(Number)), tileReach(ys.map(Number))];
  const extent = (
    place: (value: Stop) => number,
    value: Stop,
    band: number | undefined,
    reach: number,
  ): readonly [number, number] => {
    const ends =
      band === undefined
        ? [place(Number(value) - reach), place(Number(value) + reach)]
        : [place(value) - band / 2, place(value) + band / 2];
    return [Math.min(...ends), Math.max(...ends)];
  };
  return (x: Stop, y: Stop, facet: number): Box => {
    const [left, right] = extent((value) => places.x(value, facet), x, bands.x, reachX);
    const [top, bottom] = extent((value) => places.y(value, facet), y, bands.y, reachY);
    return { x: left, y: top, width: right - left, height: bottom - top };
  };
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Seen on light cells and on dark ones. */
function outline({ x, y, width, height }: Box): readonly Element[] {
  const box = {
    x: String(x),
    y: String(y),
    width: String(width),
    height: String(height),
    fill: 'none',
  };
  return [
    svgElement('rect', { ...box, stroke: 'var(--paper-raised)', 'stroke-width': '5' }),
    svgElement('rect', { ...box, stroke: 'currentColor', 'stroke-width': '2' }),
  ];
}
