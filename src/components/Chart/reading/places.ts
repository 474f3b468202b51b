/** Where values stand in a drawn chart, for those who want to point at them. */
import type { Plot } from '@observablehq/plot';

export interface Places {
  /** In the picture's own units; of a small multiple by its number, where there are some. */
  readonly x: (value: number, facet: number) => number;
  readonly y: (value: number, facet: number) => number;
  /** Of the part in which curves are drawn. */
  readonly top: (facet: number) => number;
  readonly bottom: (facet: number) => number;
  /** Numbers of the small multiples; one where there are none. */
  readonly facets: readonly number[];
}

const places = new WeakMap<Element, Places>();

/** Undefined for a picture that was not drawn here, or whose axes have no numbers. */
export function placesOf(svg: Element): Places | undefined {
  return places.get(svg);
}

/** `columns`: how many of the small multiples stand side by side. */
export function notePlaces(svg: Element, drawn: Plot, facets: number, columns: number): void {
  const [x, y] = [drawn.scale('x'), drawn.scale('y')];
  const [fx, fy] = [drawn.scale('fx'), drawn.scale('fy')];
  if (!x || !y || x.bandwidth !== undefined || y.bandwidth !== undefined) return;
  const inset = (scale: typeof fx, index: number): number => {
    const [first] = (scale?.domain ?? []) as readonly unknown[];
    return scale ? Number(scale.apply(index)) - Number(scale.apply(first)) : 0;
  };
  const across = (facet: number): number => inset(fx, facet % columns);
  const down = (facet: number): number => inset(fy, Math.floor(facet / columns));
  const [low = 0, high = 0] = [...(y.range ?? [])].map(Number).sort((a, b) => a - b);
  places.set(svg, {
    x: (value, facet) => Number(x.apply(value)) + across(facet),
    y: (value, facet) => Number(y.apply(value)) + down(facet),
    top: (facet) => low + down(facet),
    bottom: (facet) => high + down(facet),
    facets: Array.from({ length: Math.max(1, facets) }, (_, index) => index),
  });
}
