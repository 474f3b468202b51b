/** Type as large as all of a box can be seen at, so that nothing has to be scrolled in a lecture hall. */
import { useLayoutEffect, type RefObject } from 'react';

/** Relative to the rest of the stage. Below the smallest the box scrolls. */
export const sizes = [1, 0.9375, 0.875, 0.8125, 0.75, 0.6875, 0.625] as const;

/** The size is the custom property `--fit` of the box's first child, which holds all that it shows. */
export function useFit(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = box;
    const content = current?.firstElementChild;
    if (!current || !(content instanceof HTMLElement)) return undefined;
    const fit = (): void => {
      for (const size of sizes) {
        content.style.setProperty('--fit', String(size));
        if (current.scrollHeight <= current.clientHeight) break;
      }
    };
    // Of the content, too: a claim unfolds, a verdict is longer than what stood there before.
    const watch = new ResizeObserver(fit);
    watch.observe(current);
    watch.observe(content);
    return () => watch.disconnect();
  }, [box]);
}
