/** Bins of a histogram. */
import type { Drawing } from './axis';

type Binned = Pick<Drawing, 'spec' | 'layers' | 'behind'>;

const BINS = 24;

/** The channel that bins read: what is counted, and between which borders. */
export function binned(drawing: Binned): { x: { value: string; thresholds: number[] } } {
  const [low] = extent(drawing);
  const thresholds = bordersOf(drawing).slice(0, -1);
  return {
    x: { value: drawing.spec.x.field, thresholds: thresholds.length > 0 ? thresholds : [low] },
  };
}

/**
 * The borders of the bins, from the least value to the greatest: the same for all series, or they
 * could not be compared. The last bin holds its end. None where all values are one.
 */
export function bordersOf(drawing: Binned): number[] {
  const [low, high] = extent(drawing);
  if (!(high > low)) return [];
  return Array.from({ length: BINS + 1 }, (_, index) => low + ((high - low) * index) / BINS);
}

function extent({ spec, layers, behind }: Binned): readonly [number, number] {
  const values = [...layers, ...behind]
    .filter(({ mark }) => mark === 'histogram')
    .flatMap(({ rows }) => rows.map((row) => row[spec.x.field]))
    .filter((value): value is number => typeof value === 'number');
  return (
    spec.x.domain ?? [
      values.reduce((least, value) => Math.min(least, value), Infinity),
      values.reduce((most, value) => Math.max(most, value), -Infinity),
    ]
  );
}
