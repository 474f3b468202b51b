/** Turns a chart's data into Observable Plot options: pure, so the same for a live run and a recording. */
import * as Plot from '@observablehq/plot';
import type { Language } from '../../data/language';
import type { ChartSpec, Row } from '../../lab/events';
import { labelOf, type Labels } from '../Wording';
import { axisOptions, type Drawing } from './axis';
import {
  isRamp,
  rampHigh,
  rampLow,
  rowsOf,
  seriesOf,
  valuesOf,
  type Layer,
  type Series,
} from './series';
import { chartWidth } from './width';

const margin = { marginLeft: 56, marginRight: 18, marginTop: 26, marginBottom: 46 };
const BINS = 24;

/** Options for `Plot.plot`. `width` is the width of the place it is drawn in, if that is narrow. */
export function toPlot(
  spec: ChartSpec,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
  width: number = chartWidth,
): Plot.PlotOptions {
  const facets = valuesOf(layers, spec.facet);
  const titles = facets.map((facet) => labelOf(labels, facet, language));
  const columns = facetColumns(titles, width);
  const drawing: Drawing = { spec, layers, labels, language, columns };
  const rows = Math.max(1, Math.ceil(facets.length / columns));
  const isCell = layers.some(({ mark }) => mark === 'cell');
  const band = groupedBars(drawing);
  return {
    width,
    height: rows > 1 || facets.length > 1 ? 78 + rows * 190 : isCell ? 320 : 270,
    ...margin,
    // The axis' name above, the titles of the small multiples below it.
    ...(facets.length > 0 ? { marginTop: margin.marginTop + 18 } : {}),
    ...(isCell ? { marginLeft: 70 } : {}),
    className: 'chart-plot',
    ariaLabel: undefined,
    style: {
      fontSize: '14px',
      fontFamily: 'inherit',
      background: 'none',
      color: 'currentColor',
      overflow: 'visible',
    },
    x: band ? { axis: null, domain: valuesOf(layers, spec.color) } : axisOptions(drawing, 'x'),
    y: axisOptions(drawing, 'y'),
    ...(facets.length > 0
      ? { fx: { axis: null, padding: 0.12 }, fy: { axis: null, padding: 0.16 } }
      : band
        ? { fx: { ...axisOptions(drawing, 'x'), padding: 0.15 } }
        : {}),
    ...(isRamp(spec, layers) ? { color: ramp() } : { color: { type: 'identity' } }),
    symbol: { type: 'identity' },
    marks: [
      ...layers.flatMap((layer) => marksOf(drawing, layer, facets)),
      ...facetTitles(titles, columns),
    ],
  };
}

function ramp(): Plot.ScaleOptions {
  return {
    type: 'linear',
    interpolate: (t: number) =>
      `color-mix(in oklab, ${rampHigh} ${Math.round(t * 100)}%, ${rampLow})`,
  };
}

/** Bars of several series stand side by side, which Plot does with facets. */
function groupedBars({ spec, layers }: Drawing): boolean {
  const bars = layers.some(({ mark }) => mark === 'bar');
  return (
    bars && spec.color !== undefined && spec.color !== spec.x.field && spec.facet === undefined
  );
}

type Place = Pick<Plot.MarkOptions, 'fx' | 'fy'>;

function placeOf({ spec, columns }: Drawing, facets: readonly string[]): Place {
  const { facet } = spec;
  if (facet === undefined || facets.length === 0) return {};
  const at = (row: Row): number => facets.indexOf(String(row[facet]));
  return {
    fx: (row: Row) => at(row) % columns,
    fy: (row: Row) => Math.floor(at(row) / columns),
  };
}

/** Two facets stand side by side if the longest title has room over one of them. */
function facetColumns(titles: readonly string[], width: number): number {
  const room = (width - margin.marginLeft - margin.marginRight) / 2;
  const longest = Math.max(0, ...titles.map(widthOf));
  return titles.length > 1 && longest < room ? 2 : 1;
}

/** About how wide a bold text of 14 px is. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14 : 7.2), 0);
}

function facetTitles(titles: readonly string[], columns: number): Plot.Markish[] {
  if (titles.length === 0) return [];
  return [
    Plot.text(titles, {
      fx: (_: string, index: number) => index % columns,
      fy: (_: string, index: number) => Math.floor(index / columns),
      frameAnchor: 'top-left',
      dy: -16,
      text: (title: string) => title,
      fill: 'currentColor',
      fontWeight: 600,
    }),
  ];
}

function marksOf(drawing: Drawing, layer: Layer, facets: readonly string[]): Plot.Markish[] {
  const { spec, layers } = drawing;
  if (layer.rows.length === 0 || layer.mark === 'surface') return [];
  const { facet } = spec;
  // Rules and cells that name no facet stand in each of them.
  const everywhere =
    (layer.mark === 'rule' || layer.mark === 'cell') &&
    !(facet !== undefined && layer.rows.every((row) => row[facet] != null));
  const place = everywhere ? {} : placeOf(drawing, facets);
  if (layer.mark === 'rule') return rules(drawing, layer, place);
  if (isRamp(spec, layers)) return [single(drawing, layer, place)];
  return seriesOf(spec, layers).flatMap((series) => {
    const rows = rowsOf(layer.rows, spec.color, series.value);
    return rows.length === 0 ? [] : [separate(drawing, { ...layer, rows }, series, place)];
  });
}

/** Colour is a quantity: one mark, coloured by the scale. */
function single({ spec, layers }: Drawing, { mark, rows }: Layer, place: Place): Plot.Markish {
  const x = spec.x.field;
  const y = spec.y?.field;
  if (mark === 'cell') {
    if (spec.x.scale === 'linear') return tiles(spec, rows, place);
    return Plot.cell(rows, { ...place, x, y, fill: spec.color, inset: 0.5 });
  }
  if (mark === 'bar') return Plot.barY(rows, { ...place, x, y, fill: spec.color });
  if (mark === 'line' && layers.some((layer) => layer.mark === 'cell'))
    return Plot.line(rows, { ...place, x, y, stroke: pathColor, strokeWidth: 2.2 });
  if (mark === 'line')
    return Plot.line(rows, { ...place, x, y, z: spec.color, stroke: spec.color });
  return Plot.dot(rows, { ...place, x, y, fill: spec.color, r: 2.5, ...onCells(layers) });
}

/** Cells on axes that measure, so that a path can be drawn over them. */
function tiles({ x, y, color }: ChartSpec, rows: readonly Row[], place: Place): Plot.Markish {
  const sides = [x.field, y?.field ?? ''].map((field) => {
    const values = [...new Set(rows.map((row) => Number(row[field])))].sort((a, b) => a - b);
    const gaps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
    const half = Math.min(...gaps, Infinity) / 2;
    const reach = Number.isFinite(half) ? half : 0.5;
    return [-reach, reach].map((shift) => (row: Row) => Number(row[field]) + shift);
  });
  const [[x1, x2] = [], [y1, y2] = []] = sides;
  return Plot.rect(rows, { ...place, x1, x2, y1, y2, fill: color, shapeRendering: 'crispEdges' });
}

const pathColor = 'var(--chart-2, #c2410c)';

/** Dots on cells are ringed, or those that have their cell's colour would not be seen. */
function onCells(layers: readonly Layer[]): Plot.DotOptions {
  const cells = layers.some(({ mark, rows }) => mark === 'cell' && rows.length > 0);
  return cells ? { r: 5, stroke: pathColor, strokeWidth: 2 } : {};
}

function separate(drawing: Drawing, layer: Layer, series: Series, place: Place): Plot.Markish {
  const { spec } = drawing;
  const { mark, rows } = layer;
  const x = spec.x.field;
  const y = spec.y?.field;
  const { color } = series;
  switch (mark) {
    case 'line':
      return Plot.line(rows, {
        ...place,
        x,
        y,
        z: null,
        stroke: color,
        strokeWidth: 2.2,
        ...(series.dash === '' ? {} : { strokeDasharray: series.dash }),
      });
    case 'cell':
      return Plot.cell(rows, { ...place, x, y, fill: color, inset: 0.5 });
    case 'bar': {
      if (!groupedBars(drawing)) return Plot.barY(rows, { ...place, x, y, fill: color });
      const names = spec.color === undefined ? {} : { x: spec.color, fx: x };
      return Plot.barY(rows, { ...names, y, fill: color });
    }
    case 'histogram': {
      const look = { ...place, fill: color, fillOpacity: 0.55, stroke: color };
      const bins = { x: { value: x, thresholds: thresholds(drawing) } };
      return Plot.rectY(rows, Plot.binX<Plot.RectYOptions>({ y: 'count' }, { ...look, ...bins }));
    }
    default:
      return Plot.dot(rows, {
        ...place,
        x,
        y,
        stroke: color,
        symbol: series.symbol,
        r: 3,
        strokeWidth: 1.6,
      });
  }
}

/** The same bin borders for all series, or they could not be compared. The last bin holds its end. */
function thresholds({ spec, layers }: Drawing): number[] {
  const values = layers
    .filter(({ mark }) => mark === 'histogram')
    .flatMap(({ rows }) => rows.map((row) => row[spec.x.field]))
    .filter((value): value is number => typeof value === 'number');
  const [low, high] = spec.x.domain ?? [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
  if (!(high > low)) return [low];
  return Array.from({ length: BINS }, (_, index) => low + ((high - low) * index) / BINS);
}

/** A row with only y is a level, one with only x a moment, one with both a stem from zero. */
function rules({ spec }: Drawing, { rows }: Layer, place: Place): Plot.Markish[] {
  const x = spec.x.field;
  const y = spec.y?.field;
  const has = (row: Row, field: string | undefined): boolean =>
    field !== undefined && row[field] != null;
  const look = { ...place, stroke: 'currentColor', strokeOpacity: 0.65, strokeDasharray: '4 3' };
  const levels = rows.filter((row) => has(row, y) && !has(row, x));
  const moments = rows.filter((row) => has(row, x) && !has(row, y));
  const stems = rows.filter((row) => has(row, x) && has(row, y));
  return [
    ...(levels.length > 0 ? [Plot.ruleY(levels, { ...look, y })] : []),
    ...(moments.length > 0 ? [Plot.ruleX(moments, { ...look, x })] : []),
    ...(stems.length > 0 ? [Plot.ruleX(stems, { ...look, x, y1: 0, y2: y })] : []),
  ];
}
