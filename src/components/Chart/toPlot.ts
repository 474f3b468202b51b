/** Turns a chart's data into Observable Plot options: pure, so the same for a live run and a recording. */
import * as Plot from '@observablehq/plot';
import type { Language } from '../../data/language';
import type { ChartSpec, Row } from '../../lab/events';
import { labelOf, type Labels } from '../Wording';
import { axisOptions, type Drawing } from './axis';
import { barInset, marksBehind } from './behind';
import { facetColumns, facetTitles, margin, placeOf, type Place } from './facets';
import { binned } from './bins';
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
import { tileReach } from './tileReach';
import { chartWidth } from './width';

/**
 * Options for `Plot.plot`. `width` is the width of the place it is drawn in, if that is narrow;
 * `behind` what a run before gave, which stands grey behind.
 */
export function toPlot(
  spec: ChartSpec,
  layers: readonly Layer[],
  labels: Labels,
  language: Language,
  width: number = chartWidth,
  behind: readonly Layer[] = [],
): Plot.PlotOptions {
  const facets = valuesOf(layers, spec.facet);
  const titles = facets.map((facet) => labelOf(labels, facet, language));
  const columns = facetColumns(titles, width);
  const drawing: Drawing = { spec, layers, behind, labels, language, columns };
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
      ...marksBehind(drawing, facets, band),
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
function single(
  { spec, layers, behind }: Drawing,
  { mark, rows }: Layer,
  place: Place,
): Plot.Markish {
  const x = spec.x.field;
  const y = spec.y?.field;
  if (mark === 'cell') {
    if (spec.x.scale === 'linear') return tiles(spec, rows, place);
    return Plot.cell(rows, { ...place, x, y, fill: spec.color, inset: 0.5 });
  }
  if (mark === 'bar')
    return Plot.barY(rows, { ...place, x, y, fill: spec.color, ...barInset(behind) });
  if (mark === 'line' && layers.some((layer) => layer.mark === 'cell'))
    return Plot.line(rows, { ...place, x, y, stroke: pathColor, strokeWidth: 2.2 });
  if (mark === 'line')
    return Plot.line(rows, { ...place, x, y, z: spec.color, stroke: spec.color });
  return Plot.dot(rows, { ...place, x, y, fill: spec.color, r: 2.5, ...onCells(layers) });
}

/** Cells on axes that measure, so that a path can be drawn over them. */
function tiles({ x, y, color }: ChartSpec, rows: readonly Row[], place: Place): Plot.Markish {
  const sides = [x.field, y?.field ?? ''].map((field) => {
    const reach = tileReach(rows.map((row) => Number(row[field])));
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
      const look = { y, fill: color, ...barInset(drawing.behind) };
      if (!groupedBars(drawing)) return Plot.barY(rows, { ...place, x, ...look });
      const names = spec.color === undefined ? {} : { x: spec.color, fx: x };
      return Plot.barY(rows, { ...names, ...look });
    }
    case 'histogram': {
      const look = { ...place, fill: color, fillOpacity: 0.55, stroke: color };
      return Plot.rectY(
        rows,
        Plot.binX<Plot.RectYOptions>({ y: 'count' }, { ...look, ...binned(drawing) }),
      );
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
