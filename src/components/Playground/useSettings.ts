/** The reader's settings: from a shared link or from this browser, and kept here after each change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Experiment } from '../../experiments/experiment';
import type { Control } from '../../experiments/control';
import {
  defaultSettings,
  editsOf,
  loadSettings,
  saveSettings,
  settingsUnder,
  type Settings,
} from './settings';
import { decodeShare, sharesThis } from './shareLink';

export interface KeptSettings {
  readonly settings: Settings;
  /** Where they came from: told to the reader where it matters. */
  readonly origin: 'here' | 'outdated' | 'link' | 'broken-link' | 'control';
  /** The reader had settings of their own before the link's. */
  readonly hasOwn: boolean;
  /** What a claim's reader put in, until it is taken back. */
  readonly put: Put | undefined;
  /** Counts replacements from outside, after which the editor starts anew. */
  readonly generation: number;
  readonly change: (by: Partial<Settings>) => void;
  readonly resetSettings: () => void;
  readonly restoreOwn: () => void;
  /** Puts a control in the place of the settings, which come back unharmed. */
  readonly putIn: (control: Control, claim: string) => void;
  readonly takeBack: () => void;
  /** Replaces settings and lets the editor start anew. */
  readonly replace: (by: Partial<Settings>) => void;
}

/** A control in the playground, and what it stands in for. */
export interface Put {
  readonly control: Control;
  /** The claim that the reader wanted to see fail: its id. */
  readonly claim: string;
  /** Nothing was changed since. */
  readonly intact: boolean;
}

/** All that a control puts aside. */
interface Aside {
  readonly settings: Settings;
  readonly origin: KeptSettings['origin'];
  readonly touched: boolean;
}

const storage = (): Storage => window.localStorage;

/** `shipped`: the experiment's files in the reader's language. */
export function useSettings(experiment: Experiment, shipped: Settings['files']): KeptSettings {
  const [settings, setSettings] = useState(() => defaultSettings(experiment));
  const [origin, setOrigin] = useState<KeptSettings['origin']>('here');
  const [own, setOwn] = useState<Settings>();
  const [put, setPut] = useState<Omit<Put, 'intact'> & { settings: Settings; aside: Aside }>();
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
      setPut(undefined);
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
    setPut(undefined);
  }, [experiment, replace]);
  const restoreOwn = useCallback(() => {
    replace(own ?? defaultSettings(experiment));
    setOrigin('here');
    setOwn(undefined);
  }, [experiment, own, replace]);

  const putIn = useCallback(
    (control: Control, claim: string) => {
      const under = settingsUnder(control, experiment, shipped);
      const now = { settings, origin, touched: touched.current };
      const aside = put?.settings === settings ? put.aside : now;
      touched.current = false;
      setPut({ control, claim, settings: under, aside });
      take(under, 'control');
    },
    [experiment, origin, put, settings, shipped, take],
  );
  const takeBack = useCallback(() => {
    if (!put) return;
    touched.current = put.aside.touched;
    take(put.aside.settings, put.aside.origin);
    setPut(undefined);
  }, [put, take]);

  return {
    settings,
    origin,
    hasOwn: own !== undefined,
    put: put && { control: put.control, claim: put.claim, intact: put.settings === settings },
    generation,
    change,
    replace,
    resetSettings,
    restoreOwn,
    putIn,
    takeBack,
  };
}

/** After an own change a reload must bring that change, not the link's state. */
function dropShareHash(id: string): void {
  if (!sharesThis(window.location.hash, id)) return;
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
}
