/**
 * The editor once it has loaded; offline the code stays still, Run works on, and the next wish
 * tries again.
 */
import { useEffect, useState, type ComponentType } from 'react';
import { importAnew } from '../importAnew';
import type { EditorProps } from './Editor';

export function useEditor(
  wanted: boolean,
  giveUp: () => void,
): ComponentType<EditorProps> | undefined {
  const [Editor, setEditor] = useState<ComponentType<EditorProps>>();
  useEffect(() => {
    if (!wanted || Editor) return undefined;
    let left = false;
    importAnew(() => import('./Editor')).then(
      (module) => left || setEditor(() => module.default),
      () => left || giveUp(),
    );
    return () => {
      left = true;
    };
  }, [Editor, giveUp, wanted]);
  return Editor;
}
