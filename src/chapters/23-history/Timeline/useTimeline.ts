/** The state of the timeline: what is shown, which event is open, which one the keyboard stands on. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from '@docusaurus/router';
import { threadIds, type ThreadId } from '@site/src/chapters/23-history/timeline/entry';
import type { TimelineEvent } from '@site/src/chapters/23-history/timeline/resolve';
import { erasIn, type Zoom } from './scale';

export interface TimelineState {
  readonly zoom: Zoom;
  readonly threads: ReadonlySet<ThreadId>;
  /** Ids of the events that zoom and threads let through. */
  readonly shown: ReadonlySet<string>;
  readonly open: string | undefined;
  /** The one event that the tab key reaches. */
  readonly current: string | undefined;
  /** Set by the first change of what is shown: from then on, names glide to their places. */
  readonly moves: boolean;
  readonly setZoom: (zoom: Zoom) => void;
  readonly toggleThread: (thread: ThreadId) => void;
  readonly choose: (id: string) => void;
  readonly close: () => void;
  readonly setCurrent: (id: string) => void;
}

/** `onArrive` is called with an event that the address names, once it can be seen. */
export function useTimeline(
  events: readonly TimelineEvent[],
  onArrive: (id: string) => void,
): TimelineState {
  const [zoom, showZoom] = useState<Zoom>('all');
  const [threads, setThreads] = useState<ReadonlySet<ThreadId>>(new Set(threadIds));
  const [open, setOpen] = useState<string>();
  const [moves, setMoves] = useState(false);
  const [walked, setCurrent] = useState<string>();

  const shown = useMemo(() => {
    const eras = erasIn(zoom);
    const visible = events.filter(
      ({ year, thread }) =>
        threads.has(thread) && eras.some(({ from, to }) => year >= from && year < to),
    );
    return new Set(visible.map(({ id }) => id));
  }, [events, threads, zoom]);
  const first = [walked, open].find((id) => id !== undefined && shown.has(id));
  const current = first ?? [...shown][0];

  const choose = useCallback((id: string) => {
    setOpen(id);
    setCurrent(id);
    writeHash(id);
  }, []);
  const close = useCallback(() => {
    setOpen(undefined);
    writeHash(undefined);
  }, []);
  const setZoom = useCallback((next: Zoom) => {
    setMoves(true);
    showZoom(next);
  }, []);
  const toggleThread = useCallback((thread: ThreadId) => {
    setMoves(true);
    setThreads((before) => toggled(before, thread));
  }, []);

  const location = useLocation();
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const named = events.find((event) => event.id === id);
    if (!named) return undefined;
    // After the page's own scrolling, and after the picture has been laid out.
    const frame = requestAnimationFrame(() => {
      setOpen(id);
      setCurrent(id);
      showZoom('all');
      setThreads((before) => (before.has(named.thread) ? before : new Set(threadIds)));
      requestAnimationFrame(() => onArrive(id));
    });
    return () => cancelAnimationFrame(frame);
  }, [events, location, onArrive]);

  return {
    zoom,
    threads,
    shown,
    open: open !== undefined && shown.has(open) ? open : undefined,
    current,
    moves,
    setZoom,
    toggleThread,
    choose,
    close,
    setCurrent,
  };
}

/** With all threads on, the first choice shows one alone; the last one that goes brings back all. */
function toggled(before: ReadonlySet<ThreadId>, thread: ThreadId): ReadonlySet<ThreadId> {
  if (before.size === threadIds.length) return new Set([thread]);
  const after = new Set(before);
  if (!after.delete(thread)) after.add(thread);
  return after.size === 0 ? new Set(threadIds) : after;
}

/** The address names the open event, without a new entry in the history. */
function writeHash(id: string | undefined): void {
  const { pathname, search } = window.location;
  const hash = id === undefined ? '' : `#${id}`;
  window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
}
