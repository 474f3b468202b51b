/** What cells and surfaces hold at a row and a column: pure, so the same for pointer, keys and tests. */
import type { ChartSpec, Row } from '../../../lab/events';
import type { Layer } from '../series';
import type { Grid } from '../surfaceGrid';
import { nameIn, type Stop } from './entry';
import { stopByKey } from './readings';

/** The value of a cell; of one without a colour undefined. */
export interface CellEntry {
  /** The small multiple that it stands in; empty where it stands in each. */
  readonly facet: string;
  readonly value: Row[string] | undefined;
}

export interface Cells {
  /** Distinct columns and rows, in the order of the data. */
  readonly xs: readonly Stop[];
  readonly ys: readonly Stop[];
  /** One for each small multiple that has such a cell. */
  readonly at: (x: Stop, y: Stop) => readonly CellEntry[];
}

interface Place {
  readonly x: Stop;
  readonly y: Stop;
}

/** Undefined where there are none, or no rows for them to stand in. */
export function cellsOf({ x, y, color, facet }: ChartSpec, layers: readonly Layer[]) {
  const rows = layers.flatMap((layer) => (layer.mark === 'cell' ? layer.rows : []));
  const found = rows.flatMap((row) => {
    const [across, down] = [row[x.field], y && row[y.field]];
    if (!isStop(across) || !isStop(down)) return [];
    const value = color === undefined ? undefined : row[color];
    return { x: across, y: down, facet: nameIn(row, facet), value };
  });
  return found.length > 0 ? gathered(found) : undefined;
}

/** Of a surface the points that are drawn. */
export function pointsOf(grids: readonly Grid[]): Cells | undefined {
  const found = grids.flatMap(({ facet, xs, ys, heights }) =>
    xs.flatMap((x, i) =>
      ys.flatMap((y, j) => {
        const value = heights[i]?.[j] ?? null;
        return value === null ? [] : { x, y, facet, value };
      }),
    ),
  );
  return found.length > 0 ? gathered(found) : undefined;
}

function gathered(found: readonly (Place & CellEntry)[]): Cells {
  const places = new Map<string, Map<string, CellEntry>>();
  for (const { x, y, facet, value } of found) {
    const key = JSON.stringify([x, y]);
    const entries = places.get(key) ?? new Map<string, CellEntry>();
    places.set(key, entries);
    // The last of them is seen.
    entries.set(facet, { facet, value });
  }
  return {
    xs: [...new Set(found.map(({ x }) => x))],
    ys: [...new Set(found.map(({ y }) => y))],
    at: (x, y) => [...(places.get(JSON.stringify([x, y]))?.values() ?? [])],
  };
}

/** The keys that lead along a row, for those that lead along a column. */
const alongColumn: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowRight',
  ArrowUp: 'ArrowLeft',
};

/**
 * Where a key leads over cells whose columns are given from left to right and rows from top to
 * bottom; over what is not there to the next.
 */
export function cellByKey(
  { xs, ys, at }: Cells,
  now: Place | undefined,
  key: string,
): Place | undefined {
  const isThere = (x: Stop, y: Stop): boolean => at(x, y).length > 0;
  const turned = alongColumn[key];
  if (!now) {
    const rows = turned === undefined ? ys : key === 'ArrowUp' ? [...ys].reverse() : ys;
    const [y] = rows;
    if (y === undefined) return undefined;
    const along = xs.filter((x) => isThere(x, y));
    const x = stopByKey(along, undefined, turned === undefined ? key : 'Home');
    return x === undefined ? undefined : { x, y };
  }
  if (turned !== undefined) {
    const column = ys.filter((y) => isThere(now.x, y));
    const y = stopByKey(column, now.y, turned);
    return y === undefined ? undefined : { x: now.x, y };
  }
  const row = xs.filter((x) => isThere(x, now.y));
  const x = stopByKey(row, now.x, key);
  return x === undefined ? undefined : { x, y: now.y };
}

function isStop(value: unknown): value is Stop {
  return typeof value === 'number' || typeof value === 'string';
}
