/** What a run is compared with, and what of it can be laid beside the run. */
import { differencesOf, type Difference } from './differences';
import { recordingId, type KeptRun, type Setup } from './kept';
import type { Settings } from '../settings';

export interface Comparison {
  readonly base: KeptRun;
  /** Never empty: a run that was made in the same way gives the same. */
  readonly differences: readonly Difference[];
}

/**
 * The run that the reader chose; but a control is compared with the recording, from which it
 * differs in the one thing that it takes away.
 */
export function baseOf(
  runs: readonly KeptRun[],
  chosen: string,
  control: string | undefined,
): KeptRun | undefined {
  const recording = runs.find(({ id }) => id === recordingId);
  if (control !== undefined) return recording;
  return runs.find(({ id }) => id === chosen) ?? recording;
}

/** Undefined where there is nothing to compare. `run`: undefined before the first. */
export function compare(
  base: KeptRun | undefined,
  run: Setup | undefined,
  shipped: Settings['files'],
): Comparison | undefined {
  if (!base || !run) return undefined;
  const differences = differencesOf(base, run, shipped);
  return differences.length > 0 ? { base, differences } : undefined;
}
