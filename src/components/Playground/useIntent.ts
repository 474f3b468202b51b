/** Calls once when the reader uses an element: presses in it, types in it, or moves the focus into it. */
import { useEffect, useRef, type RefObject } from 'react';

/**
 * No `pointerenter`: a page that scrolls brings a playground under a mouse that rests. No
 * `pointerdown`: a finger that scrolls begins with one.
 */
const uses = ['click', 'focusin', 'keydown'] as const;

export function useIntent(element: RefObject<HTMLElement | null>, onIntent: () => void): void {
  const action = useRef(onIntent);
  useEffect(() => {
    action.current = onIntent;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const listening = new AbortController();
    const fire = (): void => {
      listening.abort();
      action.current();
    };
    for (const use of uses) target.addEventListener(use, fire, { signal: listening.signal });
    return () => listening.abort();
  }, [element]);
}
