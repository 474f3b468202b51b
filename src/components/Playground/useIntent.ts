/** Calls once when the reader uses an element, or is near it with time to spare and data known to be free. */
import { useEffect, useRef, type RefObject } from 'react';
import { currentConnection, isFree } from '../connection';

/** Safari has no `requestIdleCallback`. */
function whenIdle(action: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(action, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(action, 1000);
  return () => clearTimeout(timer);
}

export function useIntent(element: RefObject<HTMLElement | null>, onIntent: () => void): void {
  const action = useRef(onIntent);
  useEffect(() => {
    action.current = onIntent;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let cancelIdle = (): void => undefined;
    const fire = (): void => {
      end();
      action.current();
    };
    const near = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      cancelIdle = whenIdle(fire);
    });
    const end = (): void => {
      near.disconnect();
      cancelIdle();
      target.removeEventListener('pointerdown', fire);
      target.removeEventListener('focusin', fire);
    };
    target.addEventListener('pointerdown', fire);
    target.addEventListener('focusin', fire);
    if (isFree(currentConnection())) near.observe(target);
    return end;
  }, [element]);
}
