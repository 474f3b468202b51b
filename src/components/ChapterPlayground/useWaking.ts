/** Wakes a playground when the reader turns to it, and loses nothing that was done before it was awake. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { earlyTouchesIn, isHeld } from '@site/src/components/earlyTouches';
import { Press } from '@site/src/components/press';
import { keptAs, useEmbedding } from '@site/src/components/Embed';
import { makeFocusable, watchWishes, wishOf, type Wish } from '@site/src/components/readingWish';
import { briefKey, settingsKey } from '@site/src/components/settingsKey';
import { readStage } from '@site/src/experiments/stage';
import { loadParts, type LoadExperiment, type Parts } from './parts';
import { doneIn, isRunKey, redo } from './redo';

interface Waking {
  readonly state: 'asleep' | 'waking' | 'awake' | 'failed';
  /** Once it is awake. */
  readonly parts: Parts | undefined;
  /** The recorded charts that the page's HTML had. */
  readonly charts: string | undefined;
}

/** What a reader does with a playground, other than scrolling past it. */
const turns = ['click', 'focusin', 'keydown', 'input'] as const;

export function useWaking(
  box: RefObject<HTMLDivElement | null>,
  id: string,
  load: LoadExperiment,
  ownPage: boolean,
): Waking {
  const [state, setState] = useState<Waking['state']>('asleep');
  const [parts, setParts] = useState<Parts>();
  const [charts, setCharts] = useState<string>();
  const latest = useRef(load);
  const embedding = useEmbedding();

  useEffect(() => {
    const asleep = box.current;
    if (parts || !asleep) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const clicked: Element[] = [];
    let ran = false;
    let wished: Wish | undefined;
    let isWaking = false;
    const press = new Press();
    const wake = async (isQuiet = false): Promise<void> => {
      if (!isQuiet) setState('waking');
      if (isWaking) return;
      isWaking = true;
      try {
        const loaded = await loadParts(id, latest.current);
        await press.released();
        if (signal.aborted) return;
        const recorded = asleep.querySelector('[data-charts]')?.innerHTML;
        const done = doneIn(asleep, clicked, ran, wished);
        // At once: a key that came between what was noted and the change would be lost.
        flushSync(() => {
          setCharts(recorded);
          setParts(loaded);
          setState('awake');
        });
        if (box.current) redo(box.current, done);
      } catch {
        // The HTML stays, and so does what was done in it: the next touch tries anew.
        isWaking = false;
        // Who presses again means the same thing.
        clicked.length = 0;
        if (!signal.aborted) setState('failed');
      }
    };
    const turn = (event: Event): void => {
      if (event.type === 'click' && event.target instanceof Element) clicked.push(event.target);
      if (event instanceof KeyboardEvent && isRunKey(event)) ran = true;
      void wake();
    };
    const arrive = (): void => {
      if (new URLSearchParams(window.location.hash.slice(1)).get('play') === id) void wake();
    };
    // A page reached by a link inside the site has no HTML of it; a reader's own edits are shown, and
    // what the address of a frame asks for.
    const isOnStage = ownPage && readStage(window.location.search) !== undefined;
    const isAsked = (embedding?.search ?? '') !== '' || isOnStage;
    if (!asleep.hasChildNodes() || isKept(keptAs(id, embedding)) || isAsked) void wake();
    arrive();
    press.watch(asleep, signal);
    makeFocusable(asleep);
    const wish = (made: Wish | undefined): void => {
      wished = made ?? wished;
      // A note that it loads would move what stands below, under a mouse that has pressed nothing.
      if (made) void wake(true);
    };
    watchWishes(asleep, wish, signal);
    for (const type of turns) asleep.addEventListener(type, turn, { signal });
    // What was done before these listened is done too.
    const early = earlyTouchesIn(asleep);
    if (early.length > 0 && isHeld()) press.hold();
    for (const event of early.filter(({ type }) => isTurn(type))) {
      wish(wishOf(event));
      turn(event);
    }
    window.addEventListener('hashchange', arrive, { signal });
    return () => leave.abort();
  }, [box, embedding, id, ownPage, parts]);

  return { state, parts, charts };
}

function isTurn(type: string): boolean {
  return (turns as readonly string[]).includes(type);
}

function isKept(id: string): boolean {
  try {
    return [settingsKey(id), briefKey(id)].some((key) => window.localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}
