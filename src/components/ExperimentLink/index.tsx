/** A link to an experiment's playground, wherever in the site the reader is. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { chapterOf } from '@site/src/data/chapters';
import type { Experiment } from '@site/src/experiments/experiment';

interface Props {
  readonly experiment: Pick<Experiment, 'id' | 'chapter'>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export default function ExperimentLink({ experiment, className, children }: Props): ReactNode {
  const { slug } = chapterOf(experiment.chapter);
  return (
    <Link to={`/${slug}#${experiment.id}`} className={className}>
      {children}
    </Link>
  );
}
