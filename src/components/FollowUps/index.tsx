/** Questions an interviewer asks next; each answer opens without JavaScript. */
import { useEffect, useRef, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useLocation } from '@docusaurus/router';
import { takeSlot } from '@site/src/components/slots';
import styles from './styles.module.css';

interface ListProps {
  readonly children: ReactNode;
}

export default function FollowUps({ children }: ListProps): ReactNode {
  return <div className={styles.followUps}>{children}</div>;
}

interface SlotProps {
  readonly children?: ReactNode;
}

export function Question({ children }: SlotProps): ReactNode {
  return <>{children}</>;
}

export function Wrong({ children }: SlotProps): ReactNode {
  return <>{children}</>;
}

interface Props {
  readonly id: string;
  /** `question` and `wrong` become children when the page is built, so that they may hold formulas. */
  readonly question?: string | undefined;
  /** The usual wrong answer. */
  readonly wrong?: string | undefined;
  readonly children?: ReactNode;
}

export function FollowUp({ id, question, wrong, children }: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const details = useRef<HTMLDetailsElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${id}` && details.current) details.current.open = true;
  }, [hash, id]);

  const { slot: asked, rest } = takeSlot(children, Question);
  const { slot: mistaken, rest: answer } = takeSlot(rest, Wrong);
  const mistake = mistaken ?? wrong;
  return (
    <details id={id} ref={details} className={styles.followUp}>
      <summary className={styles.question}>
        {/* One element, so that a formula in it is not a cell of the row. */}
        <span>{asked ?? question}</span>
      </summary>
      <div className={styles.answer}>
        {answer}
        {mistake !== undefined && (
          <div className={styles.wrong}>
            <span className={styles.wrongLabel}>
              <Translate id="followUps.wrong">常见错误</Translate>
            </span>
            {mistake}
          </div>
        )}
      </div>
    </details>
  );
}
