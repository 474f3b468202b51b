/** A box with what the page's HTML has in it, until its reader needs it as components. */
import type { ReactNode, Ref } from 'react';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
}

/** Empty where no HTML was: on a page that a link inside the site led to. */
export default function KeptHtml({ ref }: Props): ReactNode {
  // While it takes over, React lets stand what it did not write; an empty text that never changes
  // is never written again.
  return (
    <div ref={ref} data-kept="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
