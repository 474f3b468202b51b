/**
 * The editor once it has loaded; offline the code stays still, Run works on, and the next wish
 * tries again.
 */
import { useEffect, useState, type ComponentType, type RefObject } from 'react';
import { importAnew } from '../importAnew';
import { Press } from '../press';
import type { EditorProps } from './Editor';

/** `still`: what it takes the place of. */
export function useEditor(
  still: RefObject<HTMLElement | null>,
  wanted: boolean,
  giveUp: () => void,
): ComponentType<EditorProps> | undefined {
  const [Editor, setEditor] = useState<ComponentType<EditorProps>>();
  const [press] = useState(() => new Press());
  useEffect(() => {
    const leave = new AbortController();
    if (still.current) press.watch(still.current, leave.signal);
    return () => leave.abort();
  }, [press, still]);
  useEffect(() => {
    if (!wanted || Editor) return undefined;
    let left = false;
    const load = async (): Promise<void> => {
      try {
        const module = await importAnew(() => import('./Editor'));
        await press.released();
        if (!left) setEditor(() => module.default);
      } catch {
        if (!left) giveUp();
      }
    };
    void load();
    return () => {
      left = true;
    };
  }, [Editor, giveUp, press, wanted]);
  return Editor;
}
