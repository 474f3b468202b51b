/** What an experiment's recorded run says about a circulating answer. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import ExperimentLink from '@site/src/components/ExperimentLink';
import Measured from '@site/src/components/Measured';
import styles from './styles.module.css';

/** In the page's language. */
export interface Evidence {
  /** The claim. */
  readonly statement: string;
  /** Name of what was measured. */
  readonly metric: string;
  /** Absent while the experiment is not recorded. */
  readonly value?: number;
}

interface Props {
  readonly measured: Evidence;
  /** Where the experiment stands in the text. */
  readonly place: string | undefined;
}

export default function ClaimEvidence({ measured, place }: Props): ReactNode {
  const { statement, metric, value } = measured;
  return (
    <div className={styles.measured}>
      <p className={styles.label}>
        <Translate id="popularAnswer.measured">实测</Translate>
      </p>
      <p className={styles.claim}>
        {statement}
        {value !== undefined && (
          <span className={styles.value}>
            {metric} <Measured value={value} />
          </span>
        )}
        <ExperimentLink place={place} className={styles.run}>
          <Translate id="popularAnswer.run">自己跑一遍</Translate>
        </ExperimentLink>
      </p>
    </div>
  );
}
