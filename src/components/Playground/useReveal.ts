/** Brings the marked lines of still code into view, when they are new. */
import { useEffect, type RefObject } from 'react';
import { revealElement } from './reveal';

/** @param lines tells these from others; none: there is nothing to see */
export function useReveal(box: RefObject<HTMLElement | null>, lines: string | undefined): void {
  useEffect(() => {
    const marked = lines && box.current?.querySelector('[data-definition]');
    if (marked) revealElement(marked);
  }, [box, lines]);
}
