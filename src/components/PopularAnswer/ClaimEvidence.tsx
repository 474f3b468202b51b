/** What an experiment's recorded run says about a circulating answer. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ExperimentLink from '@site/src/components/ExperimentLink';
import { formatMetric } from '@site/src/components/Recorded/formatMetric';
import { languageOf } from '@site/src/data/language';
import { judge, type Claim } from '@site/src/experiments/claim';
import type { Experiment } from '@site/src/experiments/experiment';
import styles from './styles.module.css';

interface Props {
  readonly experiment: Experiment;
  readonly claim: Claim;
}

export default function ClaimEvidence({ experiment, claim }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { value } = judge(claim, experiment.recorded.metrics);
  return (
    <p className={styles.claim}>
      {claim.statement[languageOf(currentLocale)]}{' '}
      <ExperimentLink experiment={experiment}>
        {value === undefined ? (
          <Translate id="popularAnswer.run">去运行</Translate>
        ) : (
          <data value={String(value)}>{formatMetric(value, {}, currentLocale)}</data>
        )}
      </ExperimentLink>
    </p>
  );
}
