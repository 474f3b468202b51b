/** One history for all that a reader changes in a playground, whichever file or knob it is in. */

/** What a step was, told after it. */
export interface Act {
  /** `replaced`: much at once, as by a reset; a way back is offered. */
  readonly kind: 'typed' | 'turned' | 'replaced';
  /** What it was in: a file, a knob. */
  readonly where?: string | undefined;
  /** Milliseconds of a clock. */
  readonly at: number;
  /** Part of one entry with the step before, however long that took: a Chinese word as it is spelled. */
  readonly continues?: boolean | undefined;
  /** Never part of one entry with another: what is pasted, a repair. */
  readonly alone?: boolean | undefined;
}

interface Step<State> {
  /** Before the step, and on the way forward: after it. */
  readonly state: State;
  readonly act: Act;
}

export interface History<State> {
  readonly now: State;
  /** The newest last. */
  readonly past: readonly Step<State>[];
  /** What was undone: the next to do again last. */
  readonly future: readonly Step<State>[];
}

/** A pause after which what is typed is a new step, in milliseconds, as CodeMirror has it. */
const PAUSE = 500;
const MAX_STEPS = 1_000;

export function begin<State>(now: State): History<State> {
  return { now, past: [], future: [] };
}

/** What comes after is forgotten, as everywhere. */
export function step<State>(history: History<State>, now: State, act: Act): History<State> {
  const before = history.past.at(-1);
  if (history.future.length === 0 && before && isOneWith(before.act, act)) {
    const past = [...history.past.slice(0, -1), { ...before, act }];
    return { now, past, future: [] };
  }
  const past = [...history.past, { state: history.now, act }].slice(-MAX_STEPS);
  return { now, past, future: [] };
}

/** Something that is no step of the reader's: the same history leads to another state. */
export function rewrite<State>(history: History<State>, now: State): History<State> {
  return { ...history, now };
}

export function undo<State>(history: History<State>): History<State> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    now: last.state,
    past: history.past.slice(0, -1),
    future: [...history.future, { state: history.now, act: last.act }],
  };
}

export function redo<State>(history: History<State>): History<State> {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    now: next.state,
    past: [...history.past, { state: history.now, act: next.act }],
    future: history.future.slice(0, -1),
  };
}

/** The way that is offered by a button: back from what replaced much, and there again. */
export function offered<State>({ past, future }: History<State>): 'undo' | 'redo' | undefined {
  if (future.at(-1)?.act.kind === 'replaced') return 'redo';
  return past.at(-1)?.act.kind === 'replaced' ? 'undo' : undefined;
}

function isOneWith(before: Act, now: Act): boolean {
  if (before.kind !== now.kind || before.kind === 'replaced') return false;
  if (before.where !== now.where || now.alone === true || before.alone === true) return false;
  return now.continues === true || now.at - before.at < PAUSE;
}
