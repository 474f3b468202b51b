/** An experiment in the gallery: what to watch, and folded what it claims and what its recorded run gave. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ExperimentSummary } from '../../experiments/summary';
import ExperimentLink from '../ExperimentLink';
import ClaimResult from './ClaimResult';
import styles from './styles.module.css';

interface Props {
  readonly experiment: ExperimentSummary;
}

export default function ExperimentCard({ experiment }: Props): ReactNode {
  const { id, place, title, summary, claims, recorded } = experiment;
  return (
    <article className={styles.card} aria-labelledby={`experiment-${id}`}>
      <h3 className={styles.title} id={`experiment-${id}`}>
        <ExperimentLink place={place}>{title}</ExperimentLink>
      </h3>
      <p className={styles.summary}>{summary}</p>
      <details className={styles.fold}>
        <summary>{countText(claims)}</summary>
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <ClaimResult key={claim.id} claim={claim} />
          ))}
        </ul>
        <p className={styles.measured}>
          {recorded ? (
            <Translate
              id="experimentCard.measured"
              values={{ seconds: recorded.seconds.toFixed(1), browser: recorded.browser }}
            >
              {'默认参数下实测 {seconds} 秒（{browser}）'}
            </Translate>
          ) : (
            <Translate id="experimentCard.unrecorded">尚无记录</Translate>
          )}
        </p>
      </details>
    </article>
  );
}

function countText(claims: ExperimentSummary['claims']): string {
  const held = claims.filter(({ verdict }) => verdict === 'holds').length;
  return translate(
    { id: 'experimentCard.claims', message: '{all} 条论断，{held} 条成立' },
    { all: claims.length, held },
  );
}
