/** Which entry the reader is at: the last whose place has passed the upper part of the window. */
import { useEffect, useState } from 'react';
import type { ContentsEntry } from './loadContents';

/** Share of the window, from the top, that an entry has to reach. */
const READING_LINE = 0.3;

export function useCurrent(entries: readonly ContentsEntry[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const line = window.innerHeight * READING_LINE;
      const passed = entries.findLast(({ id }) => {
        const place = document.getElementById(id);
        return place !== null && place.getBoundingClientRect().top <= line;
      });
      setCurrent(passed?.id);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
    };
  }, [entries]);
  return current;
}
