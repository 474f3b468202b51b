/** The runs that are kept, the one that the reader compares with, and the comparison itself. */
import { useCallback, useMemo, useState } from 'react';
import type { Experiment } from '../../../experiments/experiment';
import type { RunState } from '../runState';
import type { Settings } from '../settings';
import { baseOf, compare, type Comparison } from './comparison';
import { keptRecording, recordingId, type KeptRun, type Setup } from './kept';

/** Runs kept beside the recording; the oldest makes room. */
export const MAX_KEPT = 4;

export interface Compared {
  /** Kept runs, oldest first; not the recording. */
  readonly kept: readonly KeptRun[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly comparison: Comparison | undefined;
  /** Keeps the run that is shown; undefined where there is none, or it is kept. */
  readonly keep: (() => void) | undefined;
  readonly remove: (id: string) => void;
}

export function useComparison(
  experiment: Experiment,
  state: RunState,
  shipped: Settings['files'],
): Compared {
  const [kept, setKept] = useState<readonly KeptRun[]>([]);
  const [chosen, choose] = useState(recordingId);
  const recording = useMemo(() => keptRecording(experiment), [experiment]);
  const { settings, control, used, status, run } = state;
  const setup = useMemo<Setup | undefined>(
    () => settings && { settings, used, control },
    [control, settings, used],
  );
  const comparison = useMemo(() => {
    const base = baseOf(recording ? [recording, ...kept] : kept, chosen, control);
    return compare(base, setup, shipped);
  }, [chosen, control, kept, recording, setup, shipped]);

  const id = `run ${run}`;
  const isKept = kept.some((one) => one.id === id);
  const keep = useCallback(() => {
    if (!setup) return;
    const { params, metrics, charts, tables } = state;
    setKept((runs) =>
      [...runs, { id, ...setup, params, metrics, charts, tables }].slice(-MAX_KEPT),
    );
    choose(id);
  }, [id, setup, state]);
  const remove = useCallback((gone: string) => {
    setKept((runs) => runs.filter((one) => one.id !== gone));
    choose((now) => (now === gone ? recordingId : now));
  }, []);
  return {
    kept,
    chosen,
    choose,
    comparison,
    keep: status === 'done' && !isKept ? keep : undefined,
    remove,
  };
}
