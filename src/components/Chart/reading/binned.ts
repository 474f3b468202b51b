/** What a histogram counts, bin by bin, as it is drawn. */
import type { ChartSpec } from '../../../lab/events';
import { bordersOf } from '../bins';
import type { Layer } from '../series';
import { nameIn, seriesIn, type Entry, type Readable, type Stop } from './entry';

interface Counts {
  readonly series: string;
  readonly facet: string;
  readonly isBefore: boolean;
  readonly perBin: number[];
}

/** Undefined where nothing is binned. */
export function binnedValues(
  spec: ChartSpec,
  layers: readonly Layer[],
  behind: readonly Layer[],
): Readable | undefined {
  if (!layers.some(({ mark, rows }) => mark === 'histogram' && rows.length > 0)) return undefined;
  const borders = bordersOf({ spec, layers, behind });
  const bins = borders.slice(1).map((high, index) => [borders[index] ?? high, high] as const);
  const stops = bins.map(([low, high]) => (low + high) / 2);
  const counted = [...countsOf(spec, layers, bins, false), ...countsOf(spec, behind, bins, true)];
  return {
    stops,
    bin: (stop) => bins[stops.indexOf(Number(stop))],
    at: (stop: Stop): readonly Entry[] => {
      const index = stops.indexOf(Number(stop));
      return counted.map(({ perBin, ...where }) => ({ ...where, y: perBin[index] ?? 0 }));
    },
  };
}

function countsOf(
  spec: ChartSpec,
  layers: readonly Layer[],
  bins: readonly (readonly [number, number])[],
  isBefore: boolean,
): readonly Counts[] {
  const found = new Map<string, Counts>();
  for (const { mark, rows } of layers) {
    if (mark !== 'histogram') continue;
    for (const row of rows) {
      const value = row[spec.x.field];
      const index = typeof value === 'number' ? binOf(bins, value) : -1;
      const [series, facet] = [seriesIn(spec, row), nameIn(row, spec.facet)];
      const key = JSON.stringify([series, facet]);
      const counts = found.get(key) ?? { series, facet, isBefore, perBin: bins.map(() => 0) };
      found.set(key, counts);
      if (index >= 0) counts.perBin[index] = (counts.perBin[index] ?? 0) + 1;
    }
  }
  return [...found.values()];
}

/** The last bin holds its end; -1 outside. */
function binOf(bins: readonly (readonly [number, number])[], value: number): number {
  const last = bins.length - 1;
  return value === bins[last]?.[1]
    ? last
    : bins.findIndex(([low, high]) => value >= low && value < high);
}
