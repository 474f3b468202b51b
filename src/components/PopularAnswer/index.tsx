/** The answer that circulates, our verdict on it, and the evidence. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Experiment } from '@site/src/experiments/experiment';
import ClaimEvidence from './ClaimEvidence';
import VerdictBadge, { type AnswerVerdict } from './VerdictBadge';
import styles from './styles.module.css';

interface Props {
  readonly verdict: AnswerVerdict;
  /** Number of the item in the interview list, e.g. `26.4e`. */
  readonly source: string;
  /** `experiment/claim`: what was measured. */
  readonly claim?: string | undefined;
  /** The claim's experiment; filled in when the page is built. */
  readonly experiment?: Experiment | undefined;
  readonly children: ReactNode;
}

export default function PopularAnswer({
  verdict,
  source,
  claim,
  experiment,
  children,
}: Props): ReactNode {
  const claimId = claim?.split('/')[1];
  const measured = experiment?.claims.find(({ id }) => id === claimId);
  return (
    <section className={styles.popularAnswer} data-verdict={verdict} id={anchorOf(source)}>
      <VerdictBadge verdict={verdict} />
      {children}
      {experiment && measured && <ClaimEvidence experiment={experiment} claim={measured} />}
    </section>
  );
}

/** `26.4e` becomes `answer-26-4e`. */
function anchorOf(source: string): string {
  return `answer-${source.replaceAll('.', '-')}`;
}

interface SlotProps {
  readonly children: ReactNode;
}

export function Says({ children }: SlotProps): ReactNode {
  return (
    <div className={styles.says}>
      <p className={styles.label}>
        <Translate id="popularAnswer.says">流传的答案</Translate>
      </p>
      {children}
    </div>
  );
}

export function Evidence({ children }: SlotProps): ReactNode {
  return (
    <div className={styles.evidence}>
      <p className={styles.label}>
        <Translate id="popularAnswer.evidence">证据</Translate>
      </p>
      {children}
    </div>
  );
}
