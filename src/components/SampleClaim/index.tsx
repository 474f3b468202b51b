/** One claim on the home page, with its recorded value: what "every claim is an experiment" means. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import ExperimentLink from '../ExperimentLink';
import type { ExperimentSummary } from '../../experiments/summary';
import styles from './styles.module.css';

interface Props {
  readonly experiment: ExperimentSummary;
}

export default function SampleClaim({ experiment }: Props): ReactNode {
  const claim = experiment.claims.find(({ value }) => value !== undefined);
  const { recorded } = experiment;
  if (!claim || !recorded) return null;
  return (
    <figure className={styles.sample}>
      <figcaption className={styles.caption}>
        <Translate id="sampleClaim.caption">一条论断是这样的</Translate>
      </figcaption>
      <p className={styles.statement}>{claim.statement}</p>
      <dl className={styles.facts}>
        <dt>
          <Translate id="sampleClaim.criterion">判据</Translate>
        </dt>
        <dd>{claim.criterion}</dd>
        <dt>
          <Translate id="sampleClaim.value">实测</Translate>
        </dt>
        <dd>
          <b>{claim.value}</b>{' '}
          {claim.verdict === 'holds' && (
            <span className={styles.holds}>
              <Translate id="sampleClaim.holds">成立</Translate>
            </span>
          )}
        </dd>
        <dt>
          <Translate id="sampleClaim.time">用时</Translate>
        </dt>
        <dd>
          <Translate
            id="sampleClaim.seconds"
            values={{ seconds: recorded.seconds.toFixed(1), browser: recorded.browser }}
          >
            {'{seconds} 秒，{browser}'}
          </Translate>
        </dd>
      </dl>
      <ExperimentLink className={styles.run} place={experiment.place}>
        <Translate id="sampleClaim.run">自己运行一遍</Translate>
      </ExperimentLink>
    </figure>
  );
}
