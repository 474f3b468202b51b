/** Which series a chart has, and how each is told apart: by colour, dash and symbol. */
import type { ChartSpec, Mark, Row } from '../../lab/events';

export interface Layer {
  readonly mark: Mark;
  readonly rows: readonly Row[];
}

export type Field = string;

export interface Series {
  readonly value: string;
  /** A CSS colour that follows the page's theme, with a value for pictures shown elsewhere. */
  readonly color: string;
  /** `stroke-dasharray`; empty for a solid line. */
  readonly dash: string;
  readonly symbol: SymbolName;
}

export const symbolNames = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;
export type SymbolName = (typeof symbolNames)[number];

const fallbacks = ['#2a48c4', '#c2410c', '#228676', '#921d7b', '#524100', '#6394b6', '#1b2233'];
/** Ends of the ramp for a quantity. */
export const rampLow = 'var(--chart-ramp-low, #dfe9f7)';
export const rampHigh = 'var(--chart-ramp-high, #16335e)';
const dashes = ['', '7 4', '2 4', '9 4 2 4', '14 5', '2 2', '9 3 2 3 2 3', '5 2'];

/** More values than this are read as a quantity, if they are numbers. */
const MAX_SERIES = 8;

function colorOf(index: number): string {
  const slot = index % fallbacks.length;
  return `var(--chart-${slot + 1}, ${fallbacks[slot] ?? 'currentColor'})`;
}

function seriesAt(value: string, index: number): Series {
  return {
    value,
    color: colorOf(index),
    dash: dashes[index % dashes.length] ?? '',
    symbol: symbolNames[index % symbolNames.length] ?? 'circle',
  };
}

/** Distinct values of a field, in the order in which rows bring them. */
export function valuesOf(layers: readonly Layer[], field: Field | undefined): readonly string[] {
  if (field === undefined) return [];
  const seen = new Set<string>();
  for (const { rows } of layers) {
    for (const row of rows) {
      const value = row[field];
      if (value !== undefined && value !== null) seen.add(String(value));
    }
  }
  return [...seen];
}

/** True if the colour channel is a quantity (a ramp) and not a set of series. */
export function isRamp(spec: ChartSpec, layers: readonly Layer[]): boolean {
  const { color } = spec;
  if (color === undefined) return false;
  // A path on a heat map has no colour of its own.
  const cells = layers.filter(({ mark }) => mark === 'cell');
  const coloured = cells.length > 0 ? cells : layers;
  const values = coloured.flatMap(({ rows }) => rows.map((row) => row[color]));
  const numeric = values.length > 0 && values.every((value) => typeof value === 'number');
  return numeric && (cells.length > 0 || new Set(values).size > MAX_SERIES);
}

/** Least and greatest value of the colour channel. */
export function rampExtent(spec: ChartSpec, layers: readonly Layer[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { rows } of layers) {
    for (const row of rows) {
      const value = row[spec.color ?? ''];
      if (typeof value !== 'number') continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high];
}

/** The series of a chart; one without a name where nothing separates them. */
export function seriesOf(spec: ChartSpec, layers: readonly Layer[]): readonly Series[] {
  if (isRamp(spec, layers)) return [seriesAt('', 0)];
  const values = valuesOf(layers, spec.color);
  return (values.length > 0 ? values : ['']).map(seriesAt);
}

/** The rows of one series. */
export function rowsOf(
  rows: readonly Row[],
  field: Field | undefined,
  value: string,
): readonly Row[] {
  if (field === undefined || value === '') return rows;
  return rows.filter((row) => String(row[field]) === value);
}
