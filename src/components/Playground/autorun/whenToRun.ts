/** When a turned knob runs the experiment by itself, and what is said where it does not. */
import type { Experiment } from '../../../experiments/experiment';
import type { ParamSpec } from '../../../lab/events';
import { changedParams } from '../knobs';
import type { RunStatus } from '../runState';
import { defaultSettings, type Settings } from '../settings';

/** The longest run that starts by itself, in seconds. */
export const SHORT = 2;

/** A slow machine takes so many times as long as the one that recorded. */
export const SLOWER = 4;

/** From so many seconds on, a reader is told before the run. */
export const LONG = 30;

export interface Situation {
  /** What a run takes here, as far as it is known. */
  readonly seconds: number | undefined;
  readonly status: RunStatus;
  /** The code is the site's, or ran before as it is: another's code is looked at first. */
  readonly isKnownCode: boolean;
}

/** A run that its reader has stopped does not come back by itself. */
export function runsByItself({ seconds, status, isKnownCode }: Situation): boolean {
  return isKnownCode && seconds !== undefined && seconds <= SHORT && status !== 'stopped';
}

/** Seconds that a run may take on a slow machine; undefined where nobody has to be told. */
export function slowSeconds(recorded: number): number | undefined {
  return recorded * SLOWER > LONG ? recorded * SLOWER : undefined;
}

type Files = Settings['files'];

export function isSameCode(one: Files, other: Files, shipped: Files): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(
    (name) => (one[name] ?? shipped[name]) === (other[name] ?? shipped[name]),
  );
}

/** What was changed since the result that is shown was made. */
export type Outdated = 'settings' | 'code' | 'both';

/** `made`: of the run that is shown; before the first it is the recording's. */
export function outdatedBy(
  made: Settings | undefined,
  now: Settings,
  { params, shipped }: { readonly params: readonly ParamSpec[]; readonly shipped: Files },
): Outdated | undefined {
  if (!made) return undefined;
  const values = ({ params: chosen, seed, backend }: Settings): string => {
    const changed = Object.entries(changedParams(params, chosen));
    return JSON.stringify([changed.sort(([a], [b]) => (a < b ? -1 : 1)), seed, backend]);
  };
  const settings = values(made) !== values(now);
  const code = !isSameCode(made.files, now.files, shipped);
  if (settings && code) return 'both';
  if (settings) return 'settings';
  return code ? 'code' : undefined;
}

/** What the recording was made with. */
export function recordedSettings(
  experiment: Pick<Experiment, 'backend' | 'recorded'>,
): Settings | undefined {
  return experiment.recorded && defaultSettings(experiment);
}
