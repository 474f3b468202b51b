/** A run as it is kept to be compared with: what it was made with, and what it gave. */
import { defaultsOf, type Params } from '../../../experiments/claim';
import type { Experiment } from '../../../experiments/experiment';
import type { ParamSpec, Row } from '../../../lab/events';
import type { LiveChart } from '../liveChart';
import { defaultSettings, type Settings } from '../settings';

/** What a run was made with. */
export interface Setup {
  readonly settings: Settings;
  /** The values that its parameters had. */
  readonly used: Params;
  /** The control that was put in, and nothing else: its id. */
  readonly control?: string | undefined;
}

export interface KeptRun extends Setup {
  readonly id: string;
  /** The parameters that its code declared. */
  readonly params: readonly ParamSpec[];
  readonly metrics: Readonly<Record<string, number>>;
  /** Absent where they are not at hand: those of a recording come with the first run. */
  readonly charts?: Readonly<Record<string, LiveChart>> | undefined;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** Id of the recording among the runs that are kept. */
export const recordingId = 'recording';

/** The recording is the first run that was kept. */
export function keptRecording({
  recorded,
  ...experiment
}: Pick<Experiment, 'backend' | 'recorded'>): KeptRun | undefined {
  if (!recorded) return undefined;
  const { params, metrics, tables } = recorded;
  const settings = defaultSettings(experiment);
  return { id: recordingId, settings, used: defaultsOf(params), params, metrics, tables };
}
