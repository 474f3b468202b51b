/** The glossary, folded by letter: every term with its other-language name, definition and chapter. */
import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '@site/src/data/language';
import type { Term } from '@site/src/data/term';
import Entry from './Entry';
import { groupTerms } from './groupTerms';
import styles from './styles.module.css';

interface Props {
  readonly terms: readonly Term[];
}

export default function Glossary({ terms: all }: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const groups = groupTerms(all, language);
  return (
    <>
      <ul className={styles.letters}>
        {groups.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
      {groups.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <details className={styles.group}>
            <summary className={styles.head}>
              <h2 className={styles.letter} id={`letter-${letter}`}>
                {letter}
              </h2>
              <span className={styles.names}>
                {terms.map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', ')}
              </span>
            </summary>
            <dl className={styles.terms}>
              {terms.map((term) => (
                <Entry key={term.id} term={term} language={language} />
              ))}
            </dl>
          </details>
        </section>
      ))}
    </>
  );
}
