/** Draws what a run before gave, grey behind the new picture. */
import * as Plot from '@observablehq/plot';
import type { Drawing } from './axis';
import { binned } from './bins';
import { placeOf, type Place } from './facets';
import { isRamp, rowsOf, seriesOf, type Layer, type Series } from './series';

/** The colour of what was before. */
export const keptColor = 'var(--chart-kept, #868c9b)';

/** Narrower bars, where grey ones stand behind. */
export function barInset(behind: readonly Layer[]): Plot.BarYOptions {
  return behind.some(({ mark }) => mark === 'bar') ? { insetLeft: 3, insetRight: 3 } : {};
}

/** `grouped`: bars of several series stand side by side. */
export function marksBehind(
  drawing: Drawing,
  facets: readonly string[],
  grouped: boolean,
): Plot.Markish[] {
  const { spec, layers, behind } = drawing;
  const place = placeOf(drawing, facets);
  const shown = behind.map((layer) => ({ ...layer, rows: inFacets(drawing, layer, facets) }));
  // Colour is a quantity: the curves are told apart, their colours are not.
  if (isRamp(spec, [...layers, ...behind]))
    return shown.map((layer) => markOf(drawing, layer, place, { grouped }));
  const series = [
    ...new Map(
      [...seriesOf(spec, behind), ...seriesOf(spec, layers)].map((one) => [one.value, one]),
    ),
  ];
  return shown.flatMap((layer) =>
    series.flatMap(([value, one]) => {
      const rows = rowsOf(layer.rows, spec.color, value);
      const named = spec.color === undefined || value !== '';
      if (rows.length === 0 || !named) return [];
      return [markOf(drawing, { ...layer, rows }, place, { grouped, series: one })];
    }),
  );
}

/** The rows whose small multiple is there. */
function inFacets({ spec }: Drawing, { rows }: Layer, facets: readonly string[]): Layer['rows'] {
  const { facet } = spec;
  if (facet === undefined || facets.length === 0) return rows;
  return rows.filter((row) => facets.includes(String(row[facet])));
}

interface Manner {
  readonly grouped: boolean;
  /** As the new picture tells it apart. */
  readonly series?: Series;
}

function markOf(
  drawing: Drawing,
  { mark, rows }: Layer,
  place: Place,
  { grouped, series }: Manner,
): Plot.Markish {
  const { spec } = drawing;
  const look = { ...place, x: spec.x.field, y: spec.y?.field, clip: true, className: 'chart-kept' };
  switch (mark) {
    case 'line':
      return Plot.line(rows, {
        ...look,
        z: series ? null : spec.color,
        stroke: keptColor,
        strokeWidth: 2.2,
        ...(series && series.dash !== '' && { strokeDasharray: series.dash }),
      });
    case 'bar': {
      const bar = { fill: keptColor, className: 'chart-kept', y: spec.y?.field };
      return grouped && spec.color !== undefined
        ? Plot.barY(rows, { ...bar, x: spec.color, fx: spec.x.field })
        : Plot.barY(rows, { ...bar, ...place, x: spec.x.field });
    }
    case 'histogram': {
      const area = { ...place, className: 'chart-kept', fill: keptColor, fillOpacity: 0.7 };
      return Plot.rectY(
        rows,
        Plot.binX<Plot.RectYOptions>({ y: 'count' }, { ...area, ...binned(drawing) }),
      );
    }
    default:
      return Plot.dot(rows, {
        ...look,
        stroke: keptColor,
        r: 3,
        strokeWidth: 1.6,
        ...(series && { symbol: series.symbol }),
      });
  }
}
