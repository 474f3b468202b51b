/** The details of all events: at hand on the server, in the browser fetched when one is opened. */
import { useEffect, useState, type RefObject } from 'react';
import type { DetailsById } from '@site/src/chapters/23-history/timeline/resolve';

/**
 * @param given the details, or the address of their file
 * @param stage has the HTML of the details, unless a link inside the site led to the page
 * @param open the event that is open, if one is
 */
export function useDetails(
  given: DetailsById | string,
  stage: RefObject<HTMLElement | null>,
  open: string | undefined,
): DetailsById | undefined {
  const [details, setDetails] = useState(typeof given === 'string' ? undefined : given);
  useEffect(() => {
    if (details !== undefined || typeof given !== 'string') return undefined;
    const isMissing = stage.current?.querySelector('[data-kept]:empty') !== null;
    if (open === undefined && !isMissing) return undefined;
    const leaving = new AbortController();
    fetch(given, { signal: leaving.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<DetailsById>) : undefined))
      // Offline the page's HTML stays, and the next event that is opened tries again.
      .then(setDetails, () => undefined);
    return () => leaving.abort();
  }, [details, given, open, stage]);
  return details;
}
