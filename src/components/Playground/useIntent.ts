/** Calls once when the reader is about to use an element, or is near it with time and data to spare. */
import { useEffect, useRef, type RefObject } from 'react';

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Data costs the reader something, or comes slowly. */
function isMetered(connection: Connection | undefined): boolean {
  if (!connection) return false;
  return connection.saveData === true || /^(slow-2g|2g|3g)$/.test(connection.effectiveType ?? '');
}

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
      target.removeEventListener('pointerenter', fire);
      target.removeEventListener('focusin', fire);
    };
    target.addEventListener('pointerenter', fire);
    target.addEventListener('focusin', fire);
    const { connection } = navigator as Navigator & { readonly connection?: Connection };
    if (!isMetered(connection)) near.observe(target);
    return end;
  }, [element]);
}
