/** A recorded chart as a picture: our own SVG, made at recording time, never text from a reader's code. */
import type { ReactNode } from 'react';

interface Props {
  readonly svg: string;
  readonly className?: string | undefined;
}

/** Decorative: the chart in its chapter has the summary and the data. */
export default function Picture({ svg, className }: Props): ReactNode {
  return <div className={className} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
