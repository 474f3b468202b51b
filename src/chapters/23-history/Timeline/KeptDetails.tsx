/** The details of an event as the page's HTML has them. */
import { useEffect, useRef, type ReactNode } from 'react';
import KeptHtml from '@site/src/components/KeptHtml';

interface Props {
  /** Links of a closed event are left out of the tab order. */
  readonly reachable: boolean;
}

export default function KeptDetails({ reachable }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const link of box.current?.querySelectorAll('a') ?? []) link.tabIndex = reachable ? 0 : -1;
  }, [reachable]);
  return <KeptHtml ref={box} />;
}
