/** What a reader changed in a playground, kept in the browser and read back by schema. */
import * as v from 'valibot';
import { ParamValue } from '../../lab/events';
import { Backend } from '../../runtime/protocol';
import { filesUnder, type Control } from '../../experiments/control';
import type { Experiment } from '../../experiments/experiment';
import { settingsKey } from '../settingsKey';

/** The seed of recordings and of a reader who chose none. */
export const defaultSeed = 1;

/** Characters that an edited file may have. */
export const MAX_FILE = 200_000;

export const Settings = v.object({
  /** Edited files only, by name. */
  files: v.record(v.string(), v.pipe(v.string(), v.maxLength(MAX_FILE))),
  /** Changed parameters only. */
  params: v.record(v.string(), ParamValue),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1)),
  backend: Backend,
});
export type Settings = v.InferOutput<typeof Settings>;

const Stored = v.object({ source: v.string(), settings: Settings });

export function defaultSettings(experiment: Pick<Experiment, 'backend'>): Settings {
  return { files: {}, params: {}, seed: defaultSeed, backend: experiment.backend };
}

/** The defaults with a control put into the shipped files. */
export function settingsUnder(
  control: Control,
  experiment: Pick<Experiment, 'backend'>,
  shipped: Settings['files'],
): Settings {
  const { settings = {} } = control;
  return {
    ...defaultSettings(experiment),
    files: filesUnder(control, shipped),
    params: { ...settings },
  };
}

/** The files that differ from the shipped ones: those that a link carried along are no edits. */
export function editsOf(files: Settings['files'], shipped: Settings['files']): Settings['files'] {
  return Object.fromEntries(Object.entries(files).filter(([name, code]) => code !== shipped[name]));
}

/** A short name for the shipped code (FNV-1a), to notice that it changed since an edit. */
export function sourceVersion(files: Readonly<Record<string, string>>): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(files)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

export interface Loaded {
  readonly settings: Settings;
  /** The code on the site changed since the reader's edit. */
  readonly outdated: boolean;
}

/** What was kept for this experiment; undefined where nothing was, or nothing that can be read. */
export function loadSettings(
  experiment: Pick<Experiment, 'id' | 'files'>,
  storage: () => Pick<Storage, 'getItem'>,
): Loaded | undefined {
  try {
    const text = storage().getItem(settingsKey(experiment.id));
    if (text === null) return undefined;
    const { source, settings } = v.parse(Stored, JSON.parse(text));
    const edited = Object.keys(settings.files).length > 0;
    return { settings, outdated: edited && source !== sourceVersion(experiment.files) };
  } catch {
    return undefined;
  }
}

/** Keeps the settings, or forgets them where they are those of the beginning. A full or closed storage is no fault. */
export function saveSettings(
  experiment: Pick<Experiment, 'id' | 'files'>,
  settings: Settings,
  beginning: Settings,
  storage: () => Pick<Storage, 'setItem' | 'removeItem'>,
): void {
  try {
    const key = settingsKey(experiment.id);
    const unchanged = JSON.stringify(settings) === JSON.stringify(beginning);
    if (unchanged) storage().removeItem(key);
    else
      storage().setItem(key, JSON.stringify({ source: sourceVersion(experiment.files), settings }));
  } catch {
    // Private windows and full disks refuse; the page works on without memory.
  }
}
