/** Ties a playground together: what the reader set, the page's session, and the run's state. */
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { languageOf, type Language } from '../../data/language';
import type { Control } from '../../experiments/control';
import type { Experiment } from '../../experiments/experiment';
import { localizeSource } from '../../experiments/localize';
import type { ParamSpec } from '../../lab/events';
import { keepSeconds, secondsHere } from './autorun/seconds';
import { useAutorun } from './autorun/useAutorun';
import {
  isSameCode,
  outdatedBy,
  recordedSettings,
  runsByItself,
  type Outdated,
} from './autorun/whenToRun';
import type { KeptRun } from './comparison/kept';
import { useLastRun } from './comparison/useLastRun';
import { changedParams } from './knobs';
import { initialRunState, isBusy, reduceRun, type RunState } from './runState';
import { defaultSeed, type Settings } from './settings';
import type { RunRequest } from './session';
import { sharedSession } from './sharedSession';
import type { Embedded } from './useEmbedOptions';
import { useLeakSearch, type LeakSearch } from './useLeakSearch';
import { useSettings, type KeptSettings } from './useSettings';

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
  /** What was changed since the result that is shown was made. */
  readonly outdated: Outdated | undefined;
  /** A run that a turned knob asks for is about to start. */
  readonly isDue: boolean;
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
  /** Turns a knob: a short experiment runs by itself. */
  readonly turn: (change: Partial<Settings>) => void;
}

/** `embedded`: what a frame's address asks for. */
export function usePlayground(
  experiment: Experiment,
  embedded?: Pick<Embedded, 'preset' | 'keptAs'>,
): Playground {
  const { i18n, siteConfig } = useDocusaurusContext();
  const language = languageOf(i18n.currentLocale);
  const told = siteConfig.customFields?.runtimePath;
  const runtimePath = typeof told === 'string' ? told : `${siteConfig.baseUrl}runtime/`;
  const [state, dispatch] = useReducer(reduceRun, initialRunState);
  const shipped = useMemo(
    () => localizeAll(experiment.files, language),
    [experiment.files, language],
  );
  const kept = useSettings(experiment, shipped, embedded);
  const { settings, change, resetSettings, put, putIn } = kept;
  const control = put?.intact ? put.control.id : undefined;
  const { search: leakSearch, find, forget } = useLeakSearch(runtimePath);
  const restore = useCallback((run: KeptRun) => dispatch({ type: 'restore', kept: run }), []);
  useLastRun(experiment, state, shipped, restore);
  const ran = useRef<RunRequest>(undefined);

  const files = useMemo(() => ({ ...shipped, ...settings.files }), [shipped, settings.files]);
  const params = state.params.length > 0 ? state.params : (experiment.recorded?.params ?? []);

  const start = useCallback(() => {
    const { seed, backend } = settings;
    const request = { files, seed, backend, params: changedParams(params, settings.params) };
    const number = sharedSession(runtimePath).start(request, (report) => {
      dispatch({ type: 'report', report, now: performance.now() });
      const isWhole = report.type === 'run-ended' && report.status === 'done';
      if (isWhole && isSameCode(files, shipped, shipped))
        keepSeconds(experiment.id, report.elapsed / 1000, () => window.localStorage);
    });
    const edited = Object.keys(settings.files).length > 0;
    const isMoved = isChanged(settings, request.params);
    dispatch({ type: 'start', run: number, edited, changed: isMoved, control, settings });
    ran.current = request;
    forget();
  }, [control, experiment.id, files, forget, params, runtimePath, settings, shipped]);
  const { isDue, start: startRested, cancel } = useAutorun(start);
  const run = useCallback(() => {
    cancel();
    start();
  }, [cancel, start]);
  const findLeaks = useCallback(() => ran.current && find(ran.current), [find]);

  const stop = useCallback(() => {
    sharedSession(runtimePath).stop(state.run);
  }, [runtimePath, state.run]);

  const preload = useCallback(() => {
    void sharedSession(runtimePath).preload(settings.backend);
  }, [runtimePath, settings.backend]);

  /** Back to what was recorded: the run that is shown was of other settings. */
  const clear = useCallback(() => {
    cancel();
    if (isBusy(state.status)) stop();
    dispatch({ type: 'reset' });
    forget();
  }, [cancel, forget, state.status, stop]);
  const reset = useCallback(() => {
    clear();
    resetSettings();
  }, [clear, resetSettings]);
  const takeBack = useCallback(() => {
    clear();
    kept.takeBack();
  }, [clear, kept]);
  const latest = useRef({ run, state });
  useEffect(() => {
    latest.current = { run, state };
  });

  /** A parameter has moved: what is short runs by itself. */
  const follow = useCallback(() => {
    const is = (code: Settings['files']): boolean => isSameCode(code, settings.files, shipped);
    const isOfRun = ran.current !== undefined && is(ran.current.files);
    const { status, elapsed, replaced } = latest.current.state;
    const last = isOfRun && status === 'done' && elapsed !== undefined ? elapsed / 1000 : undefined;
    const here = last ?? secondsHere(experiment.id, () => window.localStorage);
    const situation = {
      seconds: here ?? experiment.recorded?.seconds,
      status: replaced ? 'idle' : status,
      isKnownCode: isOfRun || is(shipped),
    };
    if (runsByItself(situation)) startRested();
  }, [experiment, settings.files, shipped, startRested]);
  const turn = useCallback(
    (by: Partial<Settings>) => {
      change(by);
      follow();
    },
    [change, follow],
  );
  const travel = (way: 'undo' | 'redo'): void => {
    const kind = kept.next[way];
    // The run that is shown was of other settings, as with a reset.
    if (kind === 'replaced') clear();
    kept[way]();
    if (kind === 'turned') follow();
  };

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

  const made = state.settings ?? recordedSettings(experiment);
  const outdated = outdatedBy(made, settings, { params, shipped });
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
    outdated,
    isDue,
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
