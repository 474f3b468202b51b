/** What a playground keeps of its reader, and how each act changes it: pure, with one history. */
import type { Control } from '../../experiments/control';
import * as history from './history';
import type { Settings } from './settings';

/** Where settings came from: told to the reader where it matters. */
export type Origin = 'here' | 'outdated' | 'link' | 'broken-link' | 'control';

export interface Kept {
  readonly settings: Settings;
  readonly origin: Origin;
  /** The reader's own, where a link's are shown. */
  readonly own?: Settings | undefined;
  readonly put?: PutIn | undefined;
  /** Only what the reader does is stored: neither defaults nor another's link overwrite their own. */
  readonly touched: boolean;
}

/** A control, and all that it puts aside. */
export interface PutIn {
  readonly control: Control;
  /** The claim that the reader wanted to see fail: its id. */
  readonly claim: string;
  /** As it was put in. */
  readonly settings: Settings;
  readonly aside: Kept;
}

export interface Book {
  readonly history: history.History<Kept>;
  /** Counts replacements from outside of the field or text that they are in. */
  readonly generation: number;
  /** Files of which one is to be shown, since what was undone is in them; a new array each time. */
  readonly revisit?: readonly string[] | undefined;
}

/** Where one step of typing ends and the next begins. */
export type Typing = Pick<history.Act, 'continues' | 'alone'>;

export type KeptAct =
  | { readonly type: 'load'; readonly settings: Settings; readonly origin: Origin }
  | { readonly type: 'open-link'; readonly settings: Settings; readonly own?: Settings | undefined }
  | { readonly type: 'broken-link' }
  /** Knobs, seed, backend. */
  | { readonly type: 'turn'; readonly by: Partial<Settings>; readonly at: number }
  /** `shipped`: what is no edit. */
  | {
      readonly type: 'type';
      readonly file: string;
      readonly code: string;
      readonly shipped: string | undefined;
      readonly how: Typing;
      readonly at: number;
    }
  | { readonly type: 'replace'; readonly by: Partial<Settings>; readonly own?: true }
  | {
      readonly type: 'put-in';
      readonly control: Control;
      readonly claim: string;
      readonly under: Settings;
    }
  | { readonly type: 'take-back' }
  | { readonly type: 'undo' | 'redo' };

export function emptyBook(settings: Settings): Book {
  return { history: history.begin({ settings, origin: 'here', touched: false }), generation: 0 };
}

export function reduceKept(book: Book, act: KeptAct): Book {
  const { now } = book.history;
  switch (act.type) {
    case 'load': {
      const { settings, origin } = act;
      return { ...anew(book), history: history.begin({ ...now, settings, origin }) };
    }
    case 'open-link': {
      const { settings, own } = act;
      const kept: Kept = { settings, origin: 'link', own, touched: false };
      // The first of a page's life undoes nothing.
      const isFirst = book.history.past.length === 0 && !now.touched;
      return isFirst ? { ...anew(book), history: history.begin(kept) } : replaced(book, kept);
    }
    case 'broken-link':
      return { ...book, history: history.rewrite(book.history, { ...now, origin: act.type }) };
    case 'turn': {
      const next = changed(now, act.by);
      const where = turned(now.settings, next.settings);
      // Several at once: that is a reset.
      const kind = where.length > 1 ? 'replaced' : 'turned';
      const step = { kind, where: where.join(), at: act.at } as const;
      return { ...book, history: history.step(book.history, next, step) };
    }
    case 'type': {
      const { file, code, shipped, how, at } = act;
      const { [file]: _, ...others } = now.settings.files;
      const files = code === shipped ? others : { ...others, [file]: code };
      const step = { kind: 'typed', where: file, at, ...how } as const;
      return { ...book, history: history.step(book.history, changed(now, { files }), step) };
    }
    case 'replace': {
      const ownAgain = { origin: 'here', own: undefined, put: undefined } as const;
      return replaced(book, { ...changed(now, act.by), ...(act.own && ownAgain) });
    }
    case 'put-in': {
      const { control, claim, under } = act;
      const aside = now.put && now.put.settings === now.settings ? now.put.aside : now;
      const put = { control, claim, settings: under, aside };
      return replaced(book, { ...now, settings: under, origin: 'control', put, touched: false });
    }
    case 'take-back': {
      if (!now.put) return book;
      const { aside } = now.put;
      return replaced(book, { ...aside, touched: aside.touched || now.touched });
    }
    case 'undo':
    case 'redo':
      return travel(book, act.type);
  }
}

function changed(now: Kept, by: Partial<Settings>): Kept {
  return { ...now, settings: { ...now.settings, ...by }, touched: true };
}

/** Names of what differs beside the files: parameters, seed, backend. */
function turned(before: Settings, after: Settings): string[] {
  const all = ({ params, seed, backend }: Settings): Record<string, unknown> => ({
    ...params,
    ' seed': seed,
    ' backend': backend,
  });
  const [a, b] = [all(before), all(after)];
  return Object.keys({ ...a, ...b }).filter((name) => a[name] !== b[name]);
}

function anew(book: Book): Book {
  return { ...book, generation: book.generation + 1 };
}

function replaced(book: Book, next: Kept): Book {
  const { touched: _, ...now } = book.history.now;
  const { touched: __, ...then } = next;
  // A reset of what is as shipped clears fields, and leaves nothing to undo.
  if (JSON.stringify(now) === JSON.stringify(then))
    return { ...anew(book), history: history.rewrite(book.history, next) };
  const act: history.Act = { kind: 'replaced', at: 0 };
  return { ...anew(book), history: history.step(book.history, next, act) };
}

function travel(book: Book, way: 'undo' | 'redo'): Book {
  const there = history[way](book.history);
  if (there === book.history) return book;
  const { now } = book.history;
  // Once something was stored, what is stored follows.
  const touched = there.now.touched || now.touched;
  const files = changedFiles(now.settings.files, there.now.settings.files);
  return {
    history: history.rewrite(there, { ...there.now, touched }),
    generation: book.generation + 1,
    revisit: files.length > 0 ? files : book.revisit,
  };
}

/** The names of those that differ. */
function changedFiles(before: Settings['files'], after: Settings['files']): string[] {
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}
