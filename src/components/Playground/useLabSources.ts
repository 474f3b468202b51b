/** The source of lab in the browser: fetched once a reader asks for it. */
import { useEffect, useState } from 'react';
import type { LabSources } from '../../experiments/labSources';

export interface FetchedSources {
  readonly sources: LabSources | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** @param given the data, or the address of their file */
export function useLabSources(given: LabSources | string): FetchedSources {
  const [sources, setSources] = useState(typeof given === 'string' ? undefined : given);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (typeof given !== 'string') return undefined;
    const leave = new AbortController();
    fetchSources(given, leave.signal)
      .then(setSources)
      .catch(() => setFailed(!leave.signal.aborted));
    return () => leave.abort();
  }, [given, tries]);
  const retry = (): void => {
    setFailed(false);
    setTries((count) => count + 1);
  };
  return { sources, failed, retry };
}

/** The file is our own, built into the site and tested there. */
async function fetchSources(address: string, signal: AbortSignal): Promise<LabSources> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as LabSources;
}
