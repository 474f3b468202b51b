/** While an element is there, nothing beside it can be reached: by Tab, by pointer, or by a reader. */
import { useLayoutEffect, type RefObject } from 'react';

/** `element` is a child of the body. */
export function useAlone(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    // Scripts, and the frame that runs code, have nothing to reach.
    const others = [...document.body.children].filter(
      (one): one is HTMLElement =>
        one instanceof HTMLElement &&
        one !== current &&
        !one.inert &&
        !one.matches('script, iframe'),
    );
    for (const one of others) one.inert = true;
    current?.focus();
    return () => {
      for (const one of others) one.inert = false;
    };
  }, [element]);
}
