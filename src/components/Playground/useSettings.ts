/** The reader's settings: from a shared link or from this browser, and kept here after each change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Experiment } from '../../experiments/experiment';
import { defaultSettings, editsOf, loadSettings, saveSettings, type Settings } from './settings';
import { decodeShare, sharesThis } from './shareLink';

export interface KeptSettings {
  readonly settings: Settings;
  /** Where they came from: told to the reader where it matters. */
  readonly origin: 'here' | 'outdated' | 'link' | 'broken-link';
  /** The reader had settings of their own before the link's. */
  readonly hasOwn: boolean;
  /** Counts replacements from outside, after which the editor starts anew. */
  readonly generation: number;
  readonly change: (by: Partial<Settings>) => void;
  readonly resetSettings: () => void;
  readonly restoreOwn: () => void;
  /** Replaces settings and lets the editor start anew. */
  readonly replace: (by: Partial<Settings>) => void;
}

const storage = (): Storage => window.localStorage;

/** `shipped`: the experiment's files in the reader's language. */
export function useSettings(experiment: Experiment, shipped: Settings['files']): KeptSettings {
  const [settings, setSettings] = useState(() => defaultSettings(experiment));
  const [origin, setOrigin] = useState<KeptSettings['origin']>('here');
  const [own, setOwn] = useState<Settings>();
  const [generation, setGeneration] = useState(0);
  // Only what the reader does is kept: neither defaults nor another's link overwrite their own.
  const touched = useRef(false);

  const take = useCallback((next: Settings, from: KeptSettings['origin']) => {
    setSettings(next);
    setOrigin(from);
    setGeneration((count) => count + 1);
  }, []);

  useEffect(() => {
    const loaded = loadSettings(experiment, storage);
    if (loaded) take(loaded.settings, loaded.outdated ? 'outdated' : 'here');
    const open = async (): Promise<void> => {
      if (!sharesThis(window.location.hash, experiment.id)) return;
      const shared = await decodeShare(window.location.hash, experiment.id);
      if (!shared) return setOrigin('broken-link');
      setOwn(loadSettings(experiment, storage)?.settings);
      touched.current = false;
      take({ ...shared, files: editsOf(shared.files, shipped) }, 'link');
    };
    const onHash = (): void => void open();
    onHash();
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [experiment, shipped, take]);

  useEffect(() => {
    if (touched.current) saveSettings(experiment, settings, storage);
  }, [experiment, settings]);

  const change = useCallback(
    (by: Partial<Settings>) => {
      touched.current = true;
      dropShareHash(experiment.id);
      setSettings((now) => ({ ...now, ...by }));
    },
    [experiment.id],
  );
  const replace = useCallback(
    (by: Partial<Settings>) => {
      change(by);
      setGeneration((count) => count + 1);
    },
    [change],
  );
  const resetSettings = useCallback(() => {
    replace(defaultSettings(experiment));
    setOrigin('here');
  }, [experiment, replace]);
  const restoreOwn = useCallback(() => {
    replace(own ?? defaultSettings(experiment));
    setOrigin('here');
    setOwn(undefined);
  }, [experiment, own, replace]);

  const hasOwn = own !== undefined;
  return { settings, origin, hasOwn, generation, change, replace, resetSettings, restoreOwn };
}

/** After an own change a reload must bring that change, not the link's state. */
function dropShareHash(id: string): void {
  if (!sharesThis(window.location.hash, id)) return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
}
