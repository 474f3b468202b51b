/** The room an element offers for the picture, known only in a browser. */
import { useEffect, useState, type RefObject } from 'react';
import type { Room } from './arrange';

/** Labels are set in this share of the element's font size. */
const labelScale = 0.8;

export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = (): void => {
      const width = Math.floor(box.clientWidth);
      const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = { width, fontSize: fontSize * labelScale };
      setRoom((before) =>
        before?.width === next.width && before.fontSize === next.fontSize ? before : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
