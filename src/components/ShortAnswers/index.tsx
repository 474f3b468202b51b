/** The answers of half a minute, all on one page: the words of each question's own page. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { chapterOf } from '@site/src/data/chapters';
import { languageOf } from '@site/src/data/language';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import styles from './styles.module.css';

interface ListProps {
  /** Filled in when the page is built: one `ShortAnswer` for each question. */
  readonly children?: ReactNode;
}

export default function ShortAnswers({ children }: ListProps): ReactNode {
  return <div className={styles.answers}>{children}</div>;
}

interface Props {
  readonly chapter: number;
  /** The question's first page. */
  readonly to: string;
  readonly children: ReactNode;
}

export function ShortAnswer({ chapter, to, children }: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <section className={styles.answer} aria-labelledby={`question-${chapter}`}>
      <h2 id={`question-${chapter}`}>
        <Link to={to}>
          {chapter} {chapterOf(chapter).title[language]}
        </Link>
      </h2>
      {children}
    </section>
  );
}
