/** Small multiples: which part of a chart stands where, and their titles. */
import * as Plot from '@observablehq/plot';
import type { Row } from '../../lab/events';
import type { Drawing } from './axis';

export const margin = { marginLeft: 56, marginRight: 18, marginTop: 26, marginBottom: 46 };

export type Place = Pick<Plot.MarkOptions, 'fx' | 'fy'>;

export function placeOf({ spec, columns }: Drawing, facets: readonly string[]): Place {
  const { facet } = spec;
  if (facet === undefined || facets.length === 0) return {};
  const at = (row: Row): number => facets.indexOf(String(row[facet]));
  return {
    fx: (row: Row) => at(row) % columns,
    fy: (row: Row) => Math.floor(at(row) / columns),
  };
}

/** Two facets stand side by side if the longest title has room over one of them. */
export function facetColumns(titles: readonly string[], width: number): number {
  const room = (width - margin.marginLeft - margin.marginRight) / 2;
  const longest = Math.max(0, ...titles.map(widthOf));
  return titles.length > 1 && longest < room ? 2 : 1;
}

/** About how wide a bold text of 14 px is. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14 : 7.2), 0);
}

export function facetTitles(titles: readonly string[], columns: number): Plot.Markish[] {
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
