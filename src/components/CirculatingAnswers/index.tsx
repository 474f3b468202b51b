/** The answers that circulate for a question: what is said, the verdict, and where it is argued. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import VerdictBadge, { type AnswerVerdict } from '@site/src/components/VerdictBadge';
import styles from './styles.module.css';

interface ListProps {
  /** Filled in when the page is built: one `CirculatingAnswer` for each answer of the question. */
  readonly children?: ReactNode;
}

export default function CirculatingAnswers({ children }: ListProps): ReactNode {
  return <ul className={styles.answers}>{children}</ul>;
}

interface Props {
  /** Number of the item in the interview list, e.g. `26.4e`. */
  readonly source: string;
  readonly verdict: AnswerVerdict;
  /** Where the verdict is argued. */
  readonly to: string;
  readonly children: ReactNode;
}

export function CirculatingAnswer({ source, verdict, to, children }: Props): ReactNode {
  return (
    <li className={styles.answer} data-verdict={verdict}>
      <VerdictBadge verdict={verdict} />
      <span className={styles.says}>{children}</span>
      <Link
        className={styles.link}
        to={to}
        aria-label={translate(
          { id: 'circulatingAnswers.evidence', message: '第 {source} 条的证据' },
          { source },
        )}
      >
        {source}
      </Link>
    </li>
  );
}
