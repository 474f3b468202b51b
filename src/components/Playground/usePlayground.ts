/** Ties a playground together: what the reader set, the page's session, and the run's state. */
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { languageOf, type Language } from '../../data/language';
import type { Control } from '../../experiments/control';
import type { Experiment } from '../../experiments/experiment';
import { localizeSource } from '../../experiments/localize';
import type { ParamSpec } from '../../lab/events';
import { changedParams } from './knobs';
import { initialRunState, isBusy, reduceRun, type RunState } from './runState';
import { defaultSeed, type Settings } from './settings';
import type { RunRequest } from './session';
import { sharedSession } from './sharedSession';
import { useLeakSearch, type LeakSearch } from './useLeakSearch';
import { useSettings, type KeptSettings } from './useSettings';
import { runsByItself } from './view';

/** How long a knob must rest before a short experiment runs again, in milliseconds. */
const REST = 250;

export interface Playground extends KeptSettings {
  readonly language: Language;
  /** The files as shipped, comments in the reader's language. */
  readonly shipped: Readonly<Record<string, string>>;
  /** The files as they are now. */
  readonly files: Readonly<Record<string, string>>;
  readonly params: readonly ParamSpec[];
  readonly state: RunState;
  /** Code, a parameter or the seed differ from what was recorded. */
  readonly changed: boolean;
  /** A knob was turned after the run that is shown. */
  readonly pending: boolean;
  readonly run: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
  readonly preload: () => void;
  /** Puts a control in and runs it. */
  readonly seeFail: (control: Control, claim: string) => void;
  readonly clearConsole: () => void;
  readonly leakSearch: LeakSearch | undefined;
  /** Runs what ran last once more, to find the lines whose tensors stay. */
  readonly findLeaks: () => void;
  /** Turns a knob; a short experiment that has run once runs again. */
  readonly turn: (change: Partial<Settings>) => void;
}

export function usePlayground(experiment: Experiment): Playground {
  const { i18n, siteConfig } = useDocusaurusContext();
  const language = languageOf(i18n.currentLocale);
  const told = siteConfig.customFields?.runtimePath;
  const runtimePath = typeof told === 'string' ? told : `${siteConfig.baseUrl}runtime/`;
  const [state, dispatch] = useReducer(reduceRun, initialRunState);
  const [pending, setPending] = useState(false);
  const shipped = useMemo(
    () => localizeAll(experiment.files, language),
    [experiment.files, language],
  );
  const kept = useSettings(experiment, shipped);
  const { settings, change, resetSettings, put, putIn } = kept;
  const control = put?.intact ? put.control.id : undefined;
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { search: leakSearch, find, forget } = useLeakSearch(runtimePath);
  const ran = useRef<RunRequest>(undefined);

  const files = useMemo(() => ({ ...shipped, ...settings.files }), [shipped, settings.files]);
  const params = state.params.length > 0 ? state.params : (experiment.recorded?.params ?? []);

  const run = useCallback(() => {
    clearTimeout(rest.current);
    setPending(false);
    const { seed, backend } = settings;
    const request = { files, seed, backend, params: changedParams(params, settings.params) };
    const number = sharedSession(runtimePath).start(request, (report) => {
      dispatch({ type: 'report', report, now: performance.now() });
    });
    const edited = Object.keys(settings.files).length > 0;
    const isMoved = isChanged(settings, request.params);
    dispatch({ type: 'start', run: number, edited, changed: isMoved, control });
    ran.current = request;
    forget();
  }, [control, files, forget, params, runtimePath, settings]);
  const findLeaks = useCallback(() => ran.current && find(ran.current), [find]);

  const stop = useCallback(() => {
    sharedSession(runtimePath).stop(state.run);
  }, [runtimePath, state.run]);

  const preload = useCallback(() => {
    void sharedSession(runtimePath).preload(settings.backend);
  }, [runtimePath, settings.backend]);

  /** Back to what was recorded: the run that is shown was of other settings. */
  const clear = useCallback(() => {
    clearTimeout(rest.current);
    if (isBusy(state.status)) stop();
    setPending(false);
    dispatch({ type: 'reset' });
    forget();
  }, [forget, state.status, stop]);
  const reset = useCallback(() => {
    clear();
    resetSettings();
  }, [clear, resetSettings]);
  const takeBack = useCallback(() => {
    clear();
    kept.takeBack();
  }, [clear, kept]);
  const travel = (way: 'undo' | 'redo'): void => {
    const kind = kept.next[way];
    // The run that is shown was of other settings, as with a reset, or a knob of it has moved.
    if (kind === 'replaced') clear();
    else if (kind === 'turned' && state.run > 0) setPending(true);
    kept[way]();
  };

  // The timer must run with the settings of the render after the change.
  const recordedSeconds = experiment.recorded?.seconds ?? Infinity;
  const latest = useRef({ run, state, seconds: recordedSeconds });
  useEffect(() => {
    latest.current = { run, state, seconds: recordedSeconds };
  });
  useEffect(() => () => clearTimeout(rest.current), []);

  const turn = useCallback(
    (by: Partial<Settings>) => {
      change(by);
      clearTimeout(rest.current);
      const { state: now, seconds } = latest.current;
      if (runsByItself(now, seconds)) rest.current = setTimeout(() => latest.current.run(), REST);
      else if (now.run > 0) setPending(true);
    },
    [change],
  );

  const [asked, ask] = useState(0);
  const seeFail = useCallback(
    (broken: Control, claim: string) => {
      putIn(broken, claim);
      ask((count) => count + 1);
    },
    [putIn],
  );
  // In the render that has the control in its files.
  useEffect(() => {
    if (asked > 0) latest.current.run();
  }, [asked]);

  // A page that is left takes its run with it.
  useEffect(() => stopOnLeave(latest, runtimePath), [runtimePath]);

  const changed = isChanged(settings, changedParams(params, settings.params));
  const clearConsole = useCallback(() => dispatch({ type: 'clear-console' }), []);
  return {
    ...kept,
    language,
    shipped,
    files,
    params,
    state,
    changed,
    pending,
    run,
    stop,
    reset,
    preload,
    clearConsole,
    leakSearch,
    findLeaks,
    turn,
    seeFail,
    takeBack,
    undo: () => travel('undo'),
    redo: () => travel('redo'),
  };
}

function stopOnLeave(
  latest: { readonly current: { readonly state: RunState } },
  runtimePath: string,
): () => void {
  return () => {
    const { status, run } = latest.current.state;
    if (isBusy(status)) sharedSession(runtimePath).stop(run);
  };
}

function localizeAll(
  files: Readonly<Record<string, string>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, source]) => [name, localizeSource(source, language)]),
  );
}

function isChanged(settings: Settings, params: Settings['params']): boolean {
  const edited = Object.keys(settings.files).length > 0 || Object.keys(params).length > 0;
  return edited || settings.seed !== defaultSeed;
}
