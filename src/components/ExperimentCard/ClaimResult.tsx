/** A claim with its recorded value, its criterion and its verdict. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { ClaimSummary } from '../../experiments/summary';
import styles from './styles.module.css';

interface Props {
  readonly claim: ClaimSummary;
}

const verdictText = {
  holds: <Translate id="experimentCard.holds">成立</Translate>,
  fails: <Translate id="experimentCard.fails">不成立</Translate>,
  unknown: <Translate id="experimentCard.unknown">未测</Translate>,
};

export default function ClaimResult({ claim }: Props): ReactNode {
  const { statement, criterion, value, verdict } = claim;
  return (
    <li className={styles.claim}>
      <span className={styles.verdict} data-recorded-verdict={verdict}>
        {verdictText[verdict]}
      </span>
      <span className={styles.statement}>{statement}</span>
      <span className={styles.numbers}>
        {value !== undefined && (
          <span>
            <Translate id="experimentCard.value">实测</Translate> <b>{value}</b>
          </span>
        )}
        <span>
          <Translate id="experimentCard.criterion">判据</Translate> {criterion}
        </span>
      </span>
    </li>
  );
}
