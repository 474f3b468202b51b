/** The runs that are kept, the one that the reader compares with, and the comparison itself. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Experiment } from '../../../experiments/experiment';
import type { RunState } from '../runState';
import type { Settings } from '../settings';
import { baseOf, compare, type Comparison } from './comparison';
import { keptRecording, recordingId, type KeptRun, type Setup } from './kept';
import { loadRuns, removeRun, saveRun } from './storage';

/** Runs kept beside the recording; the oldest makes room. */
export const MAX_KEPT = 4;

const storage = (): Storage => window.localStorage;

export interface Compared {
  /** Kept runs, oldest first; not the recording. */
  readonly kept: readonly KeptRun[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly comparison: Comparison | undefined;
  /** Keeps the run that is shown; undefined where there is none, or it is kept. */
  readonly keep: (() => void) | undefined;
  readonly remove: (id: string) => void;
  /** The run that was kept last could not be saved: it goes with the page. */
  readonly isFull: boolean;
}

export function useComparison(
  experiment: Experiment,
  state: RunState,
  shipped: Settings['files'],
): Compared {
  const [kept, setKept] = useState<readonly KeptRun[]>([]);
  const [chosen, choose] = useState(recordingId);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const loaded = loadRuns(experiment, 'kept', storage).slice(-MAX_KEPT);
    setKept(loaded);
    choose(loaded.at(-1)?.id ?? recordingId);
  }, [experiment]);
  const recording = useMemo(() => keptRecording(experiment), [experiment]);
  const { settings, control, used, status } = state;
  const setup = useMemo<Setup | undefined>(
    () => settings && { settings, used, control },
    [control, settings, used],
  );
  const comparison = useMemo(() => {
    const base = baseOf(recording ? [recording, ...kept] : kept, chosen, control);
    return compare(base, setup, shipped);
  }, [chosen, control, kept, recording, setup, shipped]);

  const isOther = useMemo(
    () => !recording || compare(recording, setup, shipped) !== undefined,
    [recording, setup, shipped],
  );

  const [keptOf, setKeptOf] = useState<RunState['settings']>();
  const isKept = keptOf !== undefined && keptOf === settings;
  const keep = useCallback(() => {
    if (!setup) return;
    const { params, metrics, charts, tables, run } = state;
    const made: KeptRun = { id: `run ${run}`, ...setup, params, metrics, charts, tables };
    const saved = saveRun(experiment, 'kept', made, storage);
    const id = saved.ok ? saved.id : made.id;
    for (const gone of kept.slice(0, Math.max(0, kept.length + 1 - MAX_KEPT)))
      removeRun(gone.id, storage);
    setKept([...kept, { ...made, id }].slice(-MAX_KEPT));
    setFull(!saved.ok);
    setKeptOf(setup.settings);
    choose(id);
  }, [experiment, kept, setup, state]);
  const remove = useCallback((gone: string) => {
    removeRun(gone, storage);
    setFull(false);
    setKeptOf(undefined);
    setKept((runs) => runs.filter((one) => one.id !== gone));
    choose((now) => (now === gone ? recordingId : now));
  }, []);
  return {
    kept,
    chosen,
    choose,
    comparison,
    // The recording is kept anyway.
    keep: status === 'done' && !isKept && isOther ? keep : undefined,
    remove,
    isFull,
  };
}
