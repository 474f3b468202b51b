/** Recorded pictures that can be read: what reads them, and their data, are loaded on a reader's wish. */
import { useEffect, useRef, type RefObject } from 'react';
import { makeFocusable, watchWishes, type Wish } from '../readingWish';
import type { Picture } from './draw';

interface Reading {
  /** Undefined until its data are there. */
  readonly pictureOf: (place: HTMLElement) => Picture | undefined;
  /** The reader wishes to read a picture. */
  readonly onWish?: (() => void) | undefined;
}

/** `shown`: what the place shows, so that a change is noticed. */
export function useStillReading(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  shown?: unknown,
): void {
  const wishes = useRef(new Map<HTMLElement, Wish>());
  const latest = useRef(reading);
  useEffect(() => {
    latest.current = reading;
    // Data that were waited for may have come.
    fulfil(wishes.current, reading);
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const leave = new AbortController();
    makeFocusable(element);
    const wait = (wish: Wish): void => {
      wishes.current.set(wish.place, wish);
      latest.current.onWish?.();
      fulfil(wishes.current, latest.current);
    };
    watchWishes(element, wait, leave.signal);
    return () => leave.abort();
  }, [root, shown]);
}

function fulfil(wishes: Map<HTMLElement, Wish>, { pictureOf }: Reading): void {
  for (const [place, wish] of wishes) {
    const picture = pictureOf(place);
    if (!picture) continue;
    wishes.delete(place);
    void import('./reading/still')
      .then(({ readStill }) => readStill(place, picture, wish))
      // The picture stays one; the next wish tries anew.
      .catch(() => undefined);
  }
}
