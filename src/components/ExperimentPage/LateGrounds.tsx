/**
 * What stands below the workbench: data where pages are rendered to HTML; in the browser the HTML
 * stays as it is, and on a page that a link inside the site led to it is fetched.
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import KeptHtml from '@site/src/components/KeptHtml';
import type { Grounds as GroundsData } from '@site/src/experiments/summary';
import Grounds from './Grounds';

/** In the browser the file's address. */
export type GroundsSource = GroundsData | string;

export default function LateGrounds({ source }: { readonly source: GroundsSource }): ReactNode {
  if (typeof source === 'string') return <Kept address={source} />;
  return (
    <div>
      <Grounds {...source} />
    </div>
  );
}

function Kept({ address }: { readonly address: string }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [grounds, setGrounds] = useState<GroundsData>();
  useEffect(() => {
    if (box.current?.hasChildNodes() !== false) return undefined;
    const leave = new AbortController();
    fetchGrounds(address, leave.signal).then(setGrounds, () => undefined);
    return () => leave.abort();
  }, [address]);
  // Offline the page does without: the workbench is there.
  return grounds ? <Grounds {...grounds} /> : <KeptHtml ref={box} />;
}

/** The file is our own, made when the site was built. */
async function fetchGrounds(address: string, signal: AbortSignal): Promise<GroundsData> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as GroundsData;
}
