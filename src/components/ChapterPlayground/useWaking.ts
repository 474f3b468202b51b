/** Wakes a playground when the reader turns to it, and loses nothing that was done before it was awake. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { settingsKey } from '@site/src/components/settingsKey';
import { loadParts, type LoadExperiment, type Parts } from './parts';
import { doneIn, redo, type Done } from './redo';

interface Waking {
  /** Once it is awake. */
  readonly parts: Parts | undefined;
  /** The recorded charts that the page's HTML had. */
  readonly charts: string | undefined;
  /** It could not be loaded. */
  readonly failed: Error | undefined;
}

/** What a reader does with a playground, other than scrolling past it. */
const turns = ['click', 'focusin', 'keydown', 'input'] as const;

export function useWaking(
  box: RefObject<HTMLDivElement | null>,
  id: string,
  load: LoadExperiment,
): Waking {
  const [parts, setParts] = useState<Parts>();
  const [failed, setFailed] = useState<Error>();
  const [charts, setCharts] = useState<string>();
  const done = useRef<Done>(undefined);
  const latest = useRef(load);

  useEffect(() => {
    const asleep = box.current;
    if (parts || !asleep) return undefined;
    let left = false;
    const clicked: { target?: Element } = {};
    let released = Promise.resolve();
    const hold = (): void => {
      released = whenReleased();
    };
    const wake = (): void => {
      loadParts(id, latest.current).then(
        async (loaded) => {
          // What is pressed must not be taken away under the finger: the click would be lost.
          await released;
          if (left) return;
          done.current = doneIn(asleep, clicked.target);
          setCharts(asleep.querySelector('[data-charts]')?.innerHTML);
          setParts(loaded);
        },
        (error: unknown) => {
          if (left) return;
          // Offline the HTML stays readable; one that has nothing to show says so.
          if (!asleep.hasChildNodes())
            setFailed(error instanceof Error ? error : new Error(String(error)));
        },
      );
    };
    const turn = (event: Event): void => {
      if (event.type === 'click' && event.target instanceof Element) clicked.target = event.target;
      wake();
    };
    const arrive = (): void => {
      if (new URLSearchParams(window.location.hash.slice(1)).get('play') === id) wake();
    };
    // A page reached by a link inside the site has no HTML of it; a reader's own edits are shown.
    if (!asleep.hasChildNodes() || isKept(id)) wake();
    arrive();
    asleep.addEventListener('pointerdown', hold);
    for (const type of turns) asleep.addEventListener(type, turn);
    window.addEventListener('hashchange', arrive);
    return () => {
      left = true;
      asleep.removeEventListener('pointerdown', hold);
      for (const type of turns) asleep.removeEventListener(type, turn);
      window.removeEventListener('hashchange', arrive);
    };
  }, [box, id, parts]);

  // After the effects of its parts, which listen only then.
  useEffect(() => {
    if (parts && box.current && done.current) redo(box.current, done.current);
    done.current = undefined;
  }, [box, parts]);

  return { parts, charts, failed };
}

/** After the click that a press ends in, which comes in the same task as the release. */
function whenReleased(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => void setTimeout(resolve);
    for (const type of ['pointerup', 'pointercancel']) {
      window.addEventListener(type, end, { once: true });
    }
  });
}

function isKept(id: string): boolean {
  try {
    return window.localStorage.getItem(settingsKey(id)) !== null;
  } catch {
    return false;
  }
}
