/** What an experiment's recorded run says about a circulating answer. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ExperimentLink from '@site/src/components/ExperimentLink';
import Measured from '@site/src/components/Measured';
import { languageOf } from '@site/src/data/language';
import { judge, type Claim } from '@site/src/experiments/claim';
import type { Experiment } from '@site/src/experiments/experiment';
import styles from './styles.module.css';

interface Props {
  readonly experiment: Experiment;
  readonly claim: Claim;
  readonly place?: string | undefined;
}

export default function ClaimEvidence({ experiment, claim, place }: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const { value } = judge(claim, experiment.recorded?.metrics ?? {});
  const metric = experiment.labels[claim.expect.metric]?.[language] ?? claim.expect.metric;
  return (
    <div className={styles.measured}>
      <p className={styles.label}>
        <Translate id="popularAnswer.measured">实测</Translate>
      </p>
      <p className={styles.claim}>
        {claim.statement[language]}
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
