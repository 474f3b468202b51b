/** Makes the surfaces in a place turnable once the page has taken over; loads nothing where there are none. */
import { useEffect, type RefObject } from 'react';

/** `shown`: what the place shows, so that a change is noticed. */
export function useTurning(place: RefObject<HTMLElement | null>, shown?: unknown): void {
  useEffect(() => {
    const root = place.current;
    if (!root?.querySelector('svg[data-surface]')) return;
    void import('./turn').then(({ enableTurning }) => enableTurning(root));
  }, [place, shown]);
}
