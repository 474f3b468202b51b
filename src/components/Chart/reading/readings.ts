/** What a chart's curves and points are at one x: pure, so the same for pointer, keys and tests. */
import type { ChartSpec, Row } from '../../../lab/events';
import type { Layer } from '../series';

/** One value read off at an x. */
export interface Entry {
  /** Value of the colour channel; empty where nothing separates series. */
  readonly series: string;
  /** The small multiple that it stands in. */
  readonly facet: string;
  readonly y: number;
  /** It is of the earlier run behind. */
  readonly isBefore: boolean;
}

export interface Readable {
  /** The distinct x at which there are values, by size. */
  readonly stops: readonly number[];
  readonly at: (x: number) => readonly Entry[];
}

interface Point {
  readonly x: number;
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

/** Undefined where there is nothing to read off: no lines or points over numbers. */
export function readable(
  spec: ChartSpec,
  layers: readonly Layer[],
  behind: readonly Layer[] = [],
): Readable | undefined {
  // A path over cells is no function of x.
  if (layers.some(({ mark, rows }) => mark === 'cell' && rows.length > 0)) return undefined;
  const own = curvesOf(spec, layers, false);
  if (own.length === 0) return undefined;
  const curves = [...own, ...curvesOf(spec, behind, true)];
  const stops = [...new Set(own.flatMap(({ points }) => points.map(({ x }) => x)))];
  stops.sort((a, b) => a - b);
  return { stops, at: (x) => curves.flatMap((curve) => entriesAt(curve, x)) };
}

function curvesOf(spec: ChartSpec, layers: readonly Layer[], isBefore: boolean): readonly Curve[] {
  const found = new Map<string, Curve & { readonly points: Point[] }>();
  for (const { mark, rows } of layers) {
    if (mark !== 'line' && mark !== 'dot') continue;
    for (const row of rows) {
      const point = pointOf(spec, row);
      if (!point) continue;
      const [series, facet] = [nameIn(row, spec.color), nameIn(row, spec.facet)];
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
  return typeof across === 'number' && typeof up === 'number' ? { x: across, y: up } : undefined;
}

function nameIn(row: Row, field: string | undefined): string {
  const value = field === undefined ? undefined : row[field];
  return value === undefined || value === null ? '' : String(value);
}

function grows(points: readonly Point[]): boolean {
  return points.every(({ x }, index) => index === 0 || x > (points[index - 1]?.x ?? -Infinity));
}

function entriesAt({ points, isLine, ...where }: Curve, x: number): readonly Entry[] {
  const entry = (y: number): Entry => {
    const { series, facet, isBefore } = where;
    return { series, facet, isBefore, y };
  };
  if (!isLine) return points.filter((point) => point.x === x).map(({ y }) => entry(y));
  const after = points[firstFrom(points, x)];
  if (!after) return [];
  if (after.x === x) return [entry(after.y)];
  const before = points[firstFrom(points, x) - 1];
  if (!before) return [];
  const share = (x - before.x) / (after.x - before.x);
  return [entry(before.y + share * (after.y - before.y))];
}

/** Index of the first point that is not left of x. */
function firstFrom(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.x ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stop nearest to an x, as it is drawn: `place` gives where. */
export function nearestStop(
  stops: readonly number[],
  place: (x: number) => number,
  at: number,
): number | undefined {
  const distance = (x: number): number => Math.abs(place(x) - at);
  return stops.reduce<number | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}

/** Where a key leads from a stop; undefined where it leads nowhere. Before the first key there is none. */
export function stopByKey(
  stops: readonly number[],
  now: number | undefined,
  key: string,
): number | undefined {
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
