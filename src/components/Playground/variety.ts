/** How many series, parts and names a chart takes: each costs the page a mark, a legend line, a tick. */
import type { ChartSpec, Row } from '../../lab/events';
import type { LiveLayer } from './liveChart';

const MAX_SERIES = 40;
const MAX_PARTS = 24;
const MAX_BANDS = 400;

type Cell = Row[string] | undefined;

const isName = (value: Cell): boolean => typeof value === 'string' || typeof value === 'boolean';
const isGiven = (value: Cell): boolean => value !== undefined && value !== null;

/** The rows whose series, part and names are among the first ones of the chart. */
export function withinVariety(
  spec: ChartSpec,
  layers: readonly LiveLayer[],
  rows: readonly Row[],
): readonly Row[] {
  return [
    { field: spec.facet, most: MAX_PARTS, evenNumbers: true },
    { field: spec.color, most: MAX_SERIES },
    { field: spec.x.field, most: MAX_BANDS },
    { field: spec.y?.field, most: MAX_BANDS },
    { field: spec.z?.field, most: MAX_BANDS },
  ].reduce((fitting, { field, most, evenNumbers = false }) => {
    if (field === undefined) return fitting;
    const values = [...layers.flatMap((layer) => layer.rows), ...fitting].map((row) => row[field]);
    // Numbers are a quantity, which may take any number of values.
    if (!evenNumbers && !values.some(isName)) return fitting;
    const distinct = new Set(values.filter(isGiven));
    if (distinct.size <= most) return fitting;
    const first = new Set([...distinct].slice(0, most));
    return fitting.filter((row) => !isGiven(row[field]) || first.has(row[field]));
  }, rows);
}
