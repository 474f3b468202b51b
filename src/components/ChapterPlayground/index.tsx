/** A playground in a chapter, with the anchor that links to its experiment lead to. */
import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Playground from '@site/src/components/Playground';
import type { Experiment } from '@site/src/experiments/experiment';
import styles from './styles.module.css';

interface Props {
  /** Named by `id` in a chapter; imported when the page is built. */
  readonly experiment: Experiment;
}

export default function ChapterPlayground({ experiment }: Props): ReactNode {
  useBrokenLinks().collectAnchor(experiment.id);
  return (
    <div className={styles.anchor} id={experiment.id}>
      <Playground experiment={experiment} />
    </div>
  );
}
