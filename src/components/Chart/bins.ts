/** Bins of a histogram. */
import type { Drawing } from './axis';

const BINS = 24;

/** The channel that bins read: what is counted, and between which borders. */
export function binned(drawing: Drawing): { x: { value: string; thresholds: number[] } } {
  return { x: { value: drawing.spec.x.field, thresholds: thresholds(drawing) } };
}

/** The same bin borders for all series, or they could not be compared. The last bin holds its end. */
function thresholds({ spec, layers, behind }: Drawing): number[] {
  const values = [...layers, ...behind]
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
