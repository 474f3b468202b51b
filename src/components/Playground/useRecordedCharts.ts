/** Recorded charts in the browser: the page's HTML shows them, their data is fetched when it is needed. */
import { useEffect, useState, type RefObject } from 'react';
import type { RecordedCharts, Recording } from '../../experiments/experiment';

interface LateCharts {
  /** Undefined until fetched; the HTML shows them meanwhile. */
  readonly charts: RecordedCharts | undefined;
  readonly failed: boolean;
}

/**
 * `wanted`: a run is under way, and what it has not drawn yet is shown from the recording.
 * `place`: where the page's HTML has them.
 */
export function useRecordedCharts(
  recorded: Recording['charts'] | undefined,
  wanted: boolean,
  place: RefObject<HTMLDivElement | null>,
): LateCharts {
  const [fetched, setFetched] = useState<RecordedCharts>();
  const [failed, setFailed] = useState(false);
  const address = typeof recorded === 'string' ? recorded : undefined;
  useEffect(() => {
    // A page that was opened by a link inside the site has no HTML from the server.
    const shown = place.current?.hasChildNodes() === true;
    if (address === undefined || (shown && !wanted)) return;
    const leave = new AbortController();
    fetchCharts(address, leave.signal)
      .then(setFetched)
      .catch(() => setFailed(!leave.signal.aborted));
    return () => leave.abort();
  }, [address, place, wanted]);
  return { charts: typeof recorded === 'string' ? fetched : recorded, failed };
}

/** The file is our own recording, built into the site and tested there. */
async function fetchCharts(address: string, signal: AbortSignal): Promise<RecordedCharts> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as RecordedCharts;
}
