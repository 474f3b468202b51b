/** Notices that the reader turns to the still code: by a press or by keyboard, never by scrolling. */
import { useEffect, type RefObject } from 'react';
import type { EditorProps } from './Editor';

/**
 * Calls `onTurn` with where the focus is to go. Shortcuts only: the button above and the
 * focusable code itself do the same for everyone, so these are no controls of their own.
 */
export function useTurnTo(
  element: RefObject<HTMLElement | null>,
  active: boolean,
  onTurn: (focus: EditorProps['focus']) => void,
): void {
  useEffect(() => {
    const target = element.current;
    if (!target || !active) return undefined;
    const click = (): void => onTurn('text');
    const focus = (): void => onTurn('box');
    const leave = (): void => onTurn('none');
    target.addEventListener('click', click);
    target.addEventListener('focusin', focus);
    target.addEventListener('focusout', leave);
    return () => {
      target.removeEventListener('click', click);
      target.removeEventListener('focusin', focus);
      target.removeEventListener('focusout', leave);
    };
  }, [active, element, onTurn]);
}
