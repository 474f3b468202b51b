/** The answer that circulates, the verdict on it, and the evidence. */
import { useId, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import VerdictBadge, { type AnswerVerdict } from '@site/src/components/VerdictBadge';
import { answerAnchor } from '@site/src/data/answer-anchor';
import ClaimEvidence, { type Evidence as MeasuredClaim } from './ClaimEvidence';
import styles from './styles.module.css';

interface Props {
  readonly verdict: AnswerVerdict;
  /** Number of the item in the interview list, e.g. `26.4e`. */
  readonly source: string;
  /** What the recorded run gave for the `claim` that a chapter names; given when the page is built. */
  readonly measured?: MeasuredClaim;
  /** Where the claim's experiment stands in the text. */
  readonly place?: string;
  readonly children: ReactNode;
}

export default function PopularAnswer({
  verdict,
  source,
  measured,
  place,
  children,
}: Props): ReactNode {
  const headingId = useId();
  const anchor = answerAnchor(source);
  useBrokenLinks().collectAnchor(anchor);
  const permalink = translate(
    { id: 'popularAnswer.permalink', message: '题目清单第 {source} 条的链接' },
    { source },
  );
  return (
    <section
      className={styles.popularAnswer}
      id={anchor}
      data-verdict={verdict}
      aria-labelledby={headingId}
    >
      <p className={styles.heading} id={headingId}>
        <VerdictBadge verdict={verdict} />
        <a className={styles.source} href={`#${anchor}`} aria-label={permalink} title={permalink}>
          {source}
        </a>
      </p>
      {children}
      {measured && <ClaimEvidence measured={measured} place={place} />}
    </section>
  );
}

interface SlotProps {
  readonly children: ReactNode;
}

/** The answer as it circulates, in our words. */
export function Says({ children }: SlotProps): ReactNode {
  return (
    <div className={styles.says}>
      <p className={styles.label}>
        <Translate id="popularAnswer.says">流传的答案</Translate>
      </p>
      <div className={styles.text}>{children}</div>
    </div>
  );
}

/** What is right, and how it is known. */
export function Evidence({ children }: SlotProps): ReactNode {
  return (
    <div className={styles.evidence}>
      <p className={styles.label}>
        <Translate id="popularAnswer.evidence">证据</Translate>
      </p>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
