/** The reader's settings: from a shared link or from this browser, and kept here after each change. */
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { Control } from '../../experiments/control';
import type { Experiment } from '../../experiments/experiment';
import { offered, type Act } from './history';
import { emptyBook, reduceKept, type Book, type Origin, type PutIn, type Typing } from './kept';
import {
  defaultSettings,
  editsOf,
  loadSettings,
  saveSettings,
  settingsUnder,
  type Settings,
} from './settings';
import { decodeShare, sharesThis } from './shareLink';
import type { Embedded } from './useEmbedOptions';

export interface KeptSettings {
  readonly settings: Settings;
  /** Where they begin, and where a reset leads back to. */
  readonly beginning: Settings;
  readonly origin: Origin;
  /** The reader had settings of their own before the link's. */
  readonly hasOwn: boolean;
  /** What a claim's reader put in, until it is taken back. */
  readonly put: Put | undefined;
  /** Counts replacements from outside, after which fields and the editor take what is there. */
  readonly generation: number;
  /** The files in which something was undone; a new array each time. */
  readonly revisit: Book['revisit'];
  /** Turns knobs, the seed, the backend. */
  readonly change: (by: Partial<Settings>) => void;
  /** Takes what was typed into a file; `how` tells where one step ends and the next begins. */
  readonly type: (file: string, code: string, how: Typing) => void;
  readonly resetSettings: () => void;
  readonly restoreOwn: () => void;
  /** Puts a control in the place of the settings, which come back unharmed. */
  readonly putIn: (control: Control, claim: string) => void;
  readonly takeBack: () => void;
  /** Replaces settings: fields and the editor take them. */
  readonly replace: (by: Partial<Settings>) => void;
  /** Across files, knobs, resets and controls: what was last, first. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** What undo or redo would do next, and which of them is to be offered after a reset. */
  readonly next: { readonly undo: Act['kind'] | undefined; readonly redo: Act['kind'] | undefined };
  readonly offered: 'undo' | 'redo' | undefined;
}

/** A control in the playground, and what it stands in for. */
export interface Put extends Pick<PutIn, 'control' | 'claim'> {
  /** Nothing was changed since. */
  readonly intact: boolean;
}

const storage = (): Storage => window.localStorage;

/**
 * `shipped`: the experiment's files in the reader's language.
 * `embedded`: where they begin, and under which name they are kept, in a frame.
 */
export function useSettings(
  experiment: Experiment,
  shipped: Settings['files'],
  embedded?: Pick<Embedded, 'preset' | 'keptAs'>,
): KeptSettings {
  const preset = embedded?.preset;
  const base = useMemo(() => preset ?? defaultSettings(experiment), [experiment, preset]);
  const [book, dispatch] = useReducer(reduceKept, base, emptyBook);
  const name = embedded?.keptAs ?? experiment.id;
  const place = useMemo(() => ({ id: name, files: experiment.files }), [experiment, name]);
  const { now, past, future } = book.history;
  const { settings, origin, own, put, touched } = now;
  const { id } = experiment;

  useEffect(() => {
    const loaded = loadSettings(place, storage);
    if (loaded) {
      const from = loaded.outdated ? 'outdated' : 'here';
      dispatch({ type: 'load', settings: loaded.settings, origin: from });
    }
    const open = async (): Promise<void> => {
      if (!sharesThis(window.location.hash, id)) return;
      const shared = await decodeShare(window.location.hash, id);
      if (!shared) return dispatch({ type: 'broken-link' });
      const mine = loadSettings(place, storage)?.settings;
      const files = editsOf(shared.settings.files, shipped);
      dispatch({ type: 'open-link', settings: { ...shared.settings, files }, own: mine });
    };
    const onHash = (): void => void open();
    onHash();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [id, place, shipped]);

  useEffect(() => {
    if (touched) saveSettings(place, settings, base, storage);
  }, [base, place, settings, touched]);

  const type = useCallback(
    (file: string, code: string, how: Typing) => {
      dropShareHash(id);
      const at = performance.now();
      dispatch({ type: 'type', file, code, shipped: shipped[file], how, at });
    },
    [id, shipped],
  );
  const change = useCallback(
    (by: Partial<Settings>) => {
      dropShareHash(id);
      dispatch({ type: 'turn', by, at: performance.now() });
    },
    [id],
  );
  const replace = useCallback(
    (by: Partial<Settings>) => {
      dropShareHash(id);
      dispatch({ type: 'replace', by });
    },
    [id],
  );
  const replaceOwn = useCallback(
    (by: Settings) => {
      dropShareHash(id);
      dispatch({ type: 'replace', by, own: true });
    },
    [id],
  );
  const putIn = useCallback(
    (control: Control, claim: string) => {
      const under = settingsUnder(control, experiment, shipped);
      dispatch({ type: 'put-in', control, claim, under });
    },
    [experiment, shipped],
  );
  const resetSettings = useCallback(() => replaceOwn(base), [base, replaceOwn]);
  const restoreOwn = useCallback(() => replaceOwn(own ?? base), [base, own, replaceOwn]);
  const ways = useMemo(
    () => ({
      takeBack: () => dispatch({ type: 'take-back' }),
      undo: () => dispatch({ type: 'undo' }),
      redo: () => dispatch({ type: 'redo' }),
    }),
    [],
  );
  return {
    settings,
    beginning: base,
    origin,
    hasOwn: own !== undefined,
    put: put && { control: put.control, claim: put.claim, intact: put.settings === settings },
    generation: book.generation,
    revisit: book.revisit,
    change,
    type,
    replace,
    resetSettings,
    restoreOwn,
    putIn,
    next: { undo: past.at(-1)?.act.kind, redo: future.at(-1)?.act.kind },
    offered: offered(book.history),
    ...ways,
  };
}

/** After an own change a reload must bring that change, not the link's state. */
function dropShareHash(id: string): void {
  if (!sharesThis(window.location.hash, id)) return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
}
