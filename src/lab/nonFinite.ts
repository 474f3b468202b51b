/** NaN and infinity: told with their place, since they cannot leave a run as numbers. */
import { channel } from './run';
import type { LabEvent } from './events';

type NonFinite = Extract<LabEvent, { type: 'non-finite' }>;

let lastProgress: number | undefined;

/** Remembers how far the run is, so that a NaN can be placed. */
export function markProgress(done: number): void {
  lastProgress = done;
}

/** Emits `non-finite` and returns true when `value` is NaN or infinite. */
export function reportNonFinite(
  value: number,
  place: Pick<NonFinite, 'where' | 'name'> & { readonly field?: string },
): boolean {
  if (Number.isFinite(value)) return false;
  channel.emit({
    type: 'non-finite',
    ...place,
    value: Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity',
    ...(lastProgress === undefined ? {} : { step: lastProgress }),
  });
  return true;
}
