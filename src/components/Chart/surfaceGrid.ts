/** The rows of a surface as grids of heights, with the texts that stand around them. */
import type { Language } from '../../data/language';
import type { ChartSpec, Row } from '../../lab/events';
import { formatNumber, labelOf, type Labels } from '../Wording';
import { rowsOf, valuesOf, type Layer } from './series';

/** Points along one side of all grids together: more would turn slowly. */
const MAX_SIDE = 41;

/** Places and heights are whole numbers from 0 to this: recordings shorten decimals. */
export const FULL = 1000;

/** An axis: its name and the numbers at its ends. */
interface AxisTexts {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

export interface Panel {
  readonly title: string;
  /** Places along x and y, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** `heights[i][j]` stands over `xs[i]` and `ys[j]`; null is a hole. */
  readonly heights: readonly (readonly (number | null)[])[];
}

/** The same in the data's own numbers. */
export interface Grid extends Omit<Panel, 'title'> {
  /** The value of the small multiple; empty where there are none. */
  readonly facet: string;
}

/** All that is needed to draw a surface from any side; kept in the picture, as JSON. */
export interface SurfaceModel {
  readonly width: number;
  readonly x: AxisTexts;
  readonly y: AxisTexts;
  readonly z: AxisTexts;
  readonly panels: readonly Panel[];
}

/** Undefined where the chart has no surface that could be drawn. */
export function surfaceModel(
  spec: ChartSpec,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
  width: number,
): SurfaceModel | undefined {
  const { x, y, z } = spec;
  const rows = layers.flatMap((layer) => (layer.mark === 'surface' ? layer.rows : []));
  if (!y || !z || rows.length === 0) return undefined;
  const scales = [x, y, z].map((axis) => ({ axis, extent: extentOf(rows, axis) }));
  const [along, across, up] = scales.map(({ extent }) => shareOf(extent));
  if (!along || !across || !up) return undefined;
  const texts = scales.map(({ axis, extent: [low, high] }) => ({
    label: labelOf(labels, axis.field, language),
    low: formatNumber(low),
    high: formatNumber(high),
  }));
  const [xTexts, yTexts, zTexts] = texts;
  if (!xTexts || !yTexts || !zTexts) return undefined;
  return {
    width,
    x: xTexts,
    y: yTexts,
    z: zTexts,
    panels: gridsOf(spec, layers).map(({ facet, xs, ys, heights }) => ({
      title: labelOf(labels, facet, language),
      xs: xs.map(along),
      ys: ys.map(across),
      heights: heights.map((row) => row.map((height) => (height === null ? null : up(height)))),
    })),
  };
}

/** The points of a surface that are drawn, for each of its small multiples: those of the panels. */
export function gridsOf(spec: ChartSpec, layers: readonly Layer[]): readonly Grid[] {
  const { x, y, z } = spec;
  const rows = layers.flatMap((layer) => (layer.mark === 'surface' ? layer.rows : []));
  if (!y || !z || rows.length === 0) return [];
  const facets = valuesOf(layers, spec.facet);
  const parts = facets.length > 0 ? facets : [''];
  const most = Math.max(5, Math.floor(MAX_SIDE / Math.sqrt(parts.length)));
  return parts.map((facet) => {
    const own = rowsOf(rows, spec.facet, facet);
    const xs = placesOf(own, x.field, most);
    const ys = placesOf(own, y.field, most);
    const at = new Map(own.map((row) => [`${row[x.field]} ${row[y.field]}`, row[z.field]]));
    const heightAt = (i: number, j: number): number | null => {
      const height = at.get(`${i} ${j}`);
      return typeof height === 'number' ? height : null;
    };
    return { facet, xs, ys, heights: xs.map((i) => ys.map((j) => heightAt(i, j))) };
  });
}

function extentOf(rows: readonly Row[], { field, domain }: ChartSpec['x']): [number, number] {
  if (domain) return [domain[0], domain[1]];
  let low = Infinity;
  let high = -Infinity;
  for (const row of rows) {
    const value = row[field];
    if (typeof value !== 'number') continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? [low, high] : [0, 1];
}

/** Where a value lies between the ends of its axis; what is beyond an end is cut to it. */
function shareOf([low, high]: readonly [number, number]): (value: number) => number {
  const span = high - low;
  return (value) => {
    const share = span > 0 ? (value - low) / span : 0.5;
    return Math.round(Math.min(1, Math.max(0, share)) * FULL);
  };
}

/** The values of a field in ascending order, evenly thinned where they are many. */
function placesOf(rows: readonly Row[], field: string, most: number): readonly number[] {
  const values = [...new Set(rows.map((row) => row[field]))]
    .filter((value) => typeof value === 'number')
    .sort((a, b) => a - b);
  if (values.length <= most) return values;
  return Array.from(
    { length: most },
    (_, index) => values[Math.round((index * (values.length - 1)) / (most - 1))] ?? 0,
  );
}
