/** One method on the map. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Language } from '@site/src/data/language';
import { methodOf, type Method } from '@site/src/chapters/24-methods/methods';
import styles from './styles.module.css';

interface Props {
  readonly method: Method;
  readonly language: Language;
}

export default function MethodCard({ method, language }: Props): ReactNode {
  const { id, name, place, answers, leavesOpen, takenUpBy, year } = method;
  return (
    <li id={`method-${id}`} className={styles.method}>
      <p className={styles.name}>
        <Link to={place}>{name[language]}</Link> <span className={styles.year}>{year}</span>
      </p>
      <p className={styles.answers}>{answers[language]}</p>
      <p className={styles.leaves}>
        {leavesOpen[language]}
        {takenUpBy.map((next) => (
          <span key={next} className={styles.next}>
            {'→ '}
            <a href={`#method-${next}`}>{methodOf(next).name[language]}</a>
          </span>
        ))}
      </p>
    </li>
  );
}
