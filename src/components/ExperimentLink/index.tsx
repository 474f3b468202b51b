/** A link to where an experiment stands in the text, wherever in the site the reader is. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';

interface Props {
  /** Path and anchor, as in `/activation-functions/dying-relu#dying-relu`; none while it stands nowhere. */
  readonly place: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export default function ExperimentLink({ place, className, children }: Props): ReactNode {
  if (place === undefined) return <span className={className}>{children}</span>;
  return (
    <Link to={place} className={className}>
      {children}
    </Link>
  );
}
