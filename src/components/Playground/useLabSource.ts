/** What the reader may open of lab's source, and what is open. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Extension } from '@codemirror/state';
import { labExtension } from './labExtension';
import { isSameName, type LabName } from './labNames';

export interface LabSource {
  /** For the editor; the same from one rendering to the next. */
  readonly extension: Extension;
  /** The name at the cursor, or else the module; undefined where the file does without lab. */
  readonly offered: LabName | undefined;
  readonly opened: LabName | undefined;
  readonly open: (name: LabName) => void;
  /** Gives the focus back to where the source was asked for. */
  readonly close: () => void;
}

/** @param focusEditor for the focus, where what opened the source is gone */
export function useLabSource(focusEditor: () => void): LabSource {
  const [offered, setOffered] = useState<LabName>();
  const [opened, setOpened] = useState<LabName>();
  const opener = useRef<Element>(null);
  const open = useCallback((name: LabName): void => {
    opener.current = document.activeElement;
    // Asked for again, it is shown again, wherever the reader has gone in it.
    setOpened({ ...name });
  }, []);
  const close = (): void => {
    setOpened(undefined);
    const { current } = opener;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else focusEditor();
  };
  const extension = useMemo(
    () =>
      labExtension({
        onCursor: (name) => setOffered((before) => (isSameName(before, name) ? before : name)),
        onOpen: open,
      }),
    [open],
  );
  return { extension, offered, opened, open, close };
}
