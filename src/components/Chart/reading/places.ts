/** Where values stand in a drawn chart, for those who want to point at them. */
import type { Plot, Scale } from '@observablehq/plot';
import type { Stop } from './entry';

export interface Places {
  /** In the picture's own units; of a small multiple by its number, where there are some. */
  readonly x: (stop: Stop, facet: number) => number;
  /** Of one series' own mark: beside the others where bars stand side by side. */
  readonly seriesX: (stop: Stop, facet: number, series: string) => number;
  readonly y: (value: Stop, facet: number) => number;
  /** How wide and how high a band is; undefined where the axis measures. */
  readonly bands: { readonly x: number | undefined; readonly y: number | undefined };
  /** Of the part in which curves are drawn. */
  readonly top: (facet: number) => number;
  readonly bottom: (facet: number) => number;
  /** Numbers of the small multiples; one where there are none. */
  readonly facets: readonly number[];
}

const places = new WeakMap<Element, Places>();

/** Undefined for a picture that was not drawn here, or is no plot over two axes. */
export function placesOf(svg: Element): Places | undefined {
  return places.get(svg);
}

/** `columns`: how many of the small multiples stand side by side. */
export function notePlaces(svg: Element, drawn: Plot, facets: number, columns: number): void {
  const [x, y] = [drawn.scale('x'), drawn.scale('y')];
  const [fx, fy] = [drawn.scale('fx'), drawn.scale('fy')];
  if (!x || !y) return;
  // Bars side by side: Plot has a facet for each name on the axis.
  const isGrouped = fx !== undefined && facets === 0;
  const across = (facet: number): number => (isGrouped ? 0 : inset(fx, facet % columns));
  const down = (facet: number): number => inset(fy, Math.floor(facet / columns));
  const [low = 0, high = 0] = [...(y.range ?? [])].map(Number).sort((a, b) => a - b);
  const ofStop = (stop: Stop, facet: number): number =>
    middle(isGrouped ? fx : x, stop) + across(facet);
  places.set(svg, {
    x: ofStop,
    seriesX: isGrouped ? (stop, _, series) => middle(x, series) + inset(fx, stop) : ofStop,
    y: (value, facet) => middle(y, value) + down(facet),
    bands: { x: x.bandwidth, y: y.bandwidth },
    top: (facet) => low + down(facet),
    bottom: (facet) => high + down(facet),
    facets: Array.from({ length: Math.max(1, facets) }, (_, index) => index),
  });
}

/** A picture that another drawing of the same data and width stands for. */
export function sharePlaces(drawn: Element, svg: Element): void {
  const known = places.get(drawn);
  if (known) places.set(svg, known);
}

/** Of a band its middle. */
function middle(scale: Scale, value: Stop): number {
  return Number(scale.apply(value)) + (scale.bandwidth ?? 0) / 2;
}

/** How far a facet is from where its scales have it. */
function inset(scale: Scale | undefined, value: Stop): number {
  const [start] = scale?.range ?? [];
  return scale ? Number(scale.apply(value)) - Number(start) : 0;
}
