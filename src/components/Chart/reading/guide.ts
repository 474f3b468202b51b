/** How one kind of chart is read: where a pointer and a key lead, what is there, and how it is marked. */
import type { Stop } from './entry';

/** A place at which a chart is read. */
export interface Spot {
  readonly x: Stop;
  /** Of cells and surfaces, which are read in two directions. */
  readonly y?: Stop | undefined;
  /** Number of the small multiple in which the reader points at it. */
  readonly facet?: number | undefined;
}

/** In the picture's own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Guide {
  readonly pointedAt: (point: Point) => Spot | undefined;
  /** Undefined where the key leads nowhere. Before the first key there is no spot. */
  readonly byKey: (now: Spot | undefined, key: string) => Spot | undefined;
  /** The place first, then its values. */
  readonly linesOf: (spot: Spot) => readonly string[];
  /** What marks the spot in the picture. */
  readonly marksOf: (spot: Spot) => readonly Element[];
  /** Where a spot is, so that what is read stands beside it; of curves, which go up and down, its x. */
  readonly standsAt: (spot: Spot) => { readonly x: number; readonly y?: number };
}

export function svgElement(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
