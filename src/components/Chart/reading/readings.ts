/** What a chart's curves, points, bars and bins are at one place of x: pure, so the same for pointer, keys and tests. */
import type { ChartSpec, Row } from '../../../lab/events';
import type { Layer } from '../series';
import { binnedValues } from './binned';
import { nameIn, seriesIn, type Entry, type Readable, type Stop } from './entry';

interface Point {
  readonly x: Stop;
  readonly y: number;
}

interface Curve {
  readonly series: string;
  readonly facet: string;
  readonly isBefore: boolean;
  /** Drawn as a line whose x only grows: between its points it has values too. */
  readonly isLine: boolean;
  readonly points: readonly Point[];
}

/** Undefined where there is nothing to read off: cells, surfaces, heights that are no numbers. */
export function readable(
  spec: ChartSpec,
  layers: readonly Layer[],
  behind: readonly Layer[] = [],
): Readable | undefined {
  // A path over cells is no function of x.
  if (layers.some(({ mark, rows }) => mark === 'cell' && rows.length > 0)) return undefined;
  if (spec.y?.scale === 'band') return undefined;
  const bins = binnedValues(spec, layers, behind);
  if (bins) return bins;
  const own = curvesOf(spec, layers, false);
  if (own.length === 0) return undefined;
  const curves = [...own, ...curvesOf(spec, behind, true)];
  const stops = [...new Set(own.flatMap(({ points }) => points.map(({ x }) => x)))];
  // As the axis has them: numbers by size, names in the order of the rows.
  if (stops.every((stop) => typeof stop === 'number')) stops.sort((a, b) => Number(a) - Number(b));
  return { stops, at: (stop) => curves.flatMap((curve) => entriesAt(curve, stop)) };
}

function curvesOf(spec: ChartSpec, layers: readonly Layer[], isBefore: boolean): readonly Curve[] {
  const found = new Map<string, Curve & { readonly points: Point[] }>();
  for (const { mark, rows } of layers) {
    if (mark !== 'line' && mark !== 'dot' && mark !== 'bar') continue;
    for (const row of rows) {
      const point = pointOf(spec, row);
      if (!point) continue;
      const [series, facet] = [seriesIn(spec, row), nameIn(row, spec.facet)];
      const key = JSON.stringify([mark, series, facet]);
      const curve = found.get(key);
      if (curve) curve.points.push(point);
      else found.set(key, { series, facet, isBefore, isLine: mark === 'line', points: [point] });
    }
  }
  return [...found.values()].map((curve) =>
    curve.isLine && !grows(curve.points) ? { ...curve, isLine: false } : curve,
  );
}

function pointOf({ x, y }: ChartSpec, row: Row): Point | undefined {
  const [across, up] = [row[x.field], y && row[y.field]];
  const isStop = typeof across === 'number' || typeof across === 'string';
  return isStop && typeof up === 'number' ? { x: across, y: up } : undefined;
}

function grows(points: readonly Point[]): boolean {
  return points.every(
    ({ x }, index) => typeof x === 'number' && (index === 0 || x > Number(points[index - 1]?.x)),
  );
}

function entriesAt({ points, isLine, ...where }: Curve, stop: Stop): readonly Entry[] {
  const entry = (y: number): Entry => {
    const { series, facet, isBefore } = where;
    return { series, facet, isBefore, y };
  };
  if (!isLine || typeof stop === 'string')
    return points.filter(({ x }) => x === stop).map(({ y }) => entry(y));
  const index = firstFrom(points, stop);
  const after = points[index];
  if (!after) return [];
  if (after.x === stop) return [entry(after.y)];
  const before = points[index - 1];
  if (!before) return [];
  const share = (stop - Number(before.x)) / (Number(after.x) - Number(before.x));
  return [entry(before.y + share * (after.y - before.y))];
}

/** Index of the first point that is not left of x. */
function firstFrom(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(points[middle]?.x ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stop nearest to an x, as it is drawn: `place` gives where. */
export function nearestStop<Place extends Stop>(
  stops: readonly Place[],
  place: (stop: Place) => number,
  at: number,
): Place | undefined {
  const distance = (stop: Place): number => Math.abs(place(stop) - at);
  return stops.reduce<Place | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}

/** Where a key leads from a stop; undefined where it leads nowhere. Before the first key there is none. */
export function stopByKey(
  stops: readonly Stop[],
  now: Stop | undefined,
  key: string,
): Stop | undefined {
  const at = now === undefined ? -1 : stops.indexOf(now);
  // So that the keys cross a chart in about fifty steps, however many points it has.
  const leap = Math.max(1, Math.round(stops.length / 50));
  const last = stops.length - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowRight: at < 0 ? 0 : Math.min(last, at + leap),
    ArrowLeft: at < 0 ? last : Math.max(0, at - leap),
    Home: 0,
    End: last,
  };
  return stops[to[key] ?? -1];
}
