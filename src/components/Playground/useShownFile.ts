/** Which file the code shows: the reader's choice, until something else is to be seen. */
import { useState } from 'react';
import type { RunError } from '../../runtime/protocol';
import type { ErrorPlace } from './useErrorPlace';
import type { Playground } from './usePlayground';
import type { Wish } from './wish';

export interface ShownFile {
  readonly file: string;
  readonly choose: (file: string) => void;
}

export interface Occasions {
  readonly wish: Wish | undefined;
  readonly error: RunError | undefined;
  readonly place: ErrorPlace | undefined;
  /** Who shared this link has changed these. */
  readonly linked: readonly string[] | undefined;
  /** The reader is to see the code, and in the editor or not. */
  readonly onOpen: (how: 'still' | 'editor') => void;
}

export function useShownFile(
  { files, put, revisit }: Pick<Playground, 'files' | 'put' | 'revisit'>,
  { wish, error, place, linked, onOpen }: Occasions,
): ShownFile {
  // A link may bring files that the site no longer has.
  const names = Object.keys(files);
  const [chosen, choose] = useState('main.ts');
  const shown = names.includes(chosen) ? chosen : (names[0] ?? 'main.ts');
  useNew(wish, ({ file }) => {
    choose(file);
    onOpen('editor');
  });
  useNew(put?.control.changes?.[0]?.file, choose);
  useNew(revisit, (changed) => {
    // One that was undone altogether is not there.
    const there = changed.filter((name) => names.includes(name));
    // Who sees one of them change stays there.
    choose(there.includes(shown) ? shown : (there[0] ?? shown));
  });
  useNew(error, () => {
    // What is to be mended is opened where it is.
    if (!place || !names.includes(place.file)) return;
    choose(place.file);
    onOpen('editor');
  });
  useNew(linked?.[0], (file) => {
    choose(file);
    onOpen('still');
  });
  return { file: shown, choose };
}

/** Tells of each new value once, while the component renders with it. */
function useNew<Value>(value: Value | undefined, tell: (value: Value) => void): void {
  const [heard, setHeard] = useState<Value>();
  if (heard === value) return;
  setHeard(() => value);
  if (value !== undefined) tell(value);
}
