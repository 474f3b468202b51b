/** What is read off a chart, and of which series and small multiple it is. */
import type { ChartSpec, Row } from '../../../lab/events';

/** Where values are read: a number on an axis, the middle of a bin, or the name of a band. */
export type Stop = number | string;

/** One value read off at a stop. */
export interface Entry {
  /** Value of the colour channel; empty where nothing separates series. */
  readonly series: string;
  /** The small multiple that it stands in. */
  readonly facet: string;
  readonly y: number;
  /** It is of the earlier run behind. */
  readonly isBefore: boolean;
}

export interface Readable {
  /** The distinct places of x at which there are values, in the order in which they are drawn. */
  readonly stops: readonly Stop[];
  readonly at: (stop: Stop) => readonly Entry[];
  /** The borders of the bin that a stop is the middle of. */
  readonly bin?: (stop: Stop) => readonly [number, number] | undefined;
}

/** Bars that are coloured by their own name are one series. */
export function seriesIn({ x, color }: ChartSpec, row: Row): string {
  return color === x.field ? '' : nameIn(row, color);
}

export function nameIn(row: Row, field: string | undefined): string {
  const value = field === undefined ? undefined : row[field];
  return value === undefined || value === null ? '' : String(value);
}
