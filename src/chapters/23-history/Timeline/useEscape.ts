/** Escape anywhere in an element. */
import { useEffect, type RefObject } from 'react';

/** @param onEscape undefined while there is nothing to leave */
export function useEscape(
  element: RefObject<HTMLElement | null>,
  onEscape: (() => void) | undefined,
): void {
  useEffect(() => {
    const box = element.current;
    if (!box || !onEscape) return undefined;
    const onKeyDown = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === 'Escape') onEscape();
    };
    box.addEventListener('keydown', onKeyDown);
    return () => box.removeEventListener('keydown', onKeyDown);
  }, [element, onEscape]);
}
