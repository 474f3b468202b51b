/** Shows in the editor what differs from the original, as long as the reader wants it. */
import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { useEffect, useState, type RefObject } from 'react';
import { importAnew } from '../importAnew';

interface Handle {
  readonly getCodemirror: () => EditorView | undefined;
}

/** @param original none: no diff is wanted */
export function useDiff(
  editor: RefObject<Handle | null>,
  original: string | undefined,
  onFail: () => void,
): Extension {
  const [place] = useState(() => new Compartment());
  const [extension] = useState(() => place.of([]));
  useEffect(() => {
    let left = false;
    const show = (diff: Extension): void => {
      if (!left) editor.current?.getCodemirror()?.dispatch({ effects: place.reconfigure(diff) });
    };
    if (original === undefined) show([]);
    else
      importAnew(() => import('./diffView')).then(
        ({ diffTo }) => show(diffTo(original)),
        () => left || onFail(),
      );
    return () => {
      left = true;
    };
  }, [editor, onFail, original, place]);
  return extension;
}
