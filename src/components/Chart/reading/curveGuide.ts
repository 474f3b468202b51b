/** Reads curves, points, bars and bins: at one x all that stands over it. */
import type { Picture } from '../draw';
import { valuesOf } from '../series';
import type { Readable, Stop } from './entry';
import { svgElement, type Guide, type Point } from './guide';
import type { Places } from './places';
import { nearestStop, stopByKey } from './readings';
import { readingLines } from './wording';

export function curveGuide(picture: Picture, places: Places, values: Readable): Guide {
  return {
    pointedAt: (point) => {
      const x = pointedAt(places, values, point);
      return x === undefined ? undefined : { x };
    },
    byKey: (now, key) => {
      const x = stopByKey(values.stops, now?.x, key);
      return x === undefined ? undefined : { x };
    },
    linesOf: ({ x }) => readingLines(x, values.at(x), picture, values.bin?.(x)),
    marksOf: ({ x }) => [...lines(places, x), ...points(picture, places, values, x)],
    standsAt: ({ x }) => ({ x: places.x(x, 0) }),
  };
}

/** The stop under a pointer, in whichever small multiple it is. */
function pointedAt(places: Places, { stops }: Readable, { x, y }: Point): Stop | undefined {
  const inside = places.facets.filter(
    (facet) => y >= places.top(facet) && y <= places.bottom(facet),
  );
  const distances = inside.flatMap((facet) => {
    const stop = nearestStop(stops, (value) => places.x(value, facet), x);
    return stop === undefined ? [] : [{ stop, away: Math.abs(places.x(stop, facet) - x) }];
  });
  return distances.sort((a, b) => a.away - b.away)[0]?.stop;
}

function lines(places: Places, x: Stop): readonly Element[] {
  return places.facets.map((facet) => {
    const at = String(places.x(x, facet));
    return svgElement('line', {
      x1: at,
      x2: at,
      y1: String(places.top(facet)),
      y2: String(places.bottom(facet)),
      stroke: 'currentColor',
      'stroke-opacity': '0.6',
    });
  });
}

function points(
  { spec, layers }: Picture,
  places: Places,
  values: Readable,
  x: Stop,
): readonly Element[] {
  const facets = valuesOf(layers, spec.facet);
  return values.at(x).flatMap(({ facet, series, y, isBefore }) => {
    const number = Math.max(0, facets.indexOf(facet));
    const up = places.y(y, number);
    if (!Number.isFinite(up)) return [];
    return svgElement('circle', {
      cx: String(places.seriesX(x, number, series)),
      cy: String(up),
      r: '4',
      fill: isBefore ? 'var(--chart-kept)' : 'currentColor',
    });
  });
}
