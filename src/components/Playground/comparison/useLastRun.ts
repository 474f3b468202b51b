/** The last run comes back with its settings when the page is loaded again. */
import { useEffect, useRef } from 'react';
import type { Experiment } from '../../../experiments/experiment';
import type { RunState } from '../runState';
import { loadSettings } from '../settings';
import type { Settings } from '../settings';
import { sharesThis } from '../shareLink';
import { compare } from './comparison';
import { keptRecording, type KeptRun } from './kept';
import { loadRuns, removeRuns, saveRun } from './storage';

type Restored = KeptRun & { readonly elapsed?: number | undefined };

const storage = (): Storage => window.localStorage;

/** `onRestore` must not change from render to render. */
export function useLastRun(
  experiment: Experiment,
  state: RunState,
  shipped: Settings['files'],
  onRestore: (run: Restored) => void,
): void {
  useEffect(() => {
    // A link brings its own settings; and where the reader has none, the recording is the result.
    if (sharesThis(window.location.hash, experiment.id)) return;
    if (!loadSettings(experiment, storage)) return;
    const [last] = loadRuns(experiment, 'last', storage);
    if (last) onRestore(last);
  }, [experiment, onRestore]);

  const saved = useRef(0);
  useEffect(() => {
    const { status, restored, control, settings, used, params, metrics, charts, tables } = state;
    if (status !== 'done' || restored || control !== undefined || !settings) return;
    if (saved.current === state.run) return;
    saved.current = state.run;
    const { elapsed } = state;
    const run = { id: '', settings, used, params, metrics, charts, tables, elapsed };
    // What the recording shows anyway need not be kept.
    if (!compare(keptRecording(experiment), run, shipped) && experiment.recorded)
      removeRuns(experiment.id, 'last', storage);
    else saveRun(experiment, 'last', run, storage);
  }, [experiment, shipped, state]);
}
