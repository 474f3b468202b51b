/** One thing that was found: its name, where it stands, and the words round the query. */
import type { KeyboardEvent, ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Hit } from './engine';
import { excerptOf, marked } from './excerpt';
import styles from './styles.module.css';

interface Props {
  readonly hit: Hit;
  /** Undefined while it is fetched, or where there is none. */
  readonly text: string | undefined;
  readonly onFollow: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const excerptLength = 120;

export default function Result({ hit, text, onFollow, onKeyDown }: Props): ReactNode {
  const { kind, to, title, place, words } = hit;
  return (
    <li>
      <Link
        to={to}
        className={styles.result}
        data-kind={kind}
        onClick={onFollow}
        onKeyDown={onKeyDown}
      >
        <span className={styles.head}>
          <span className={styles.title}>
            <Marked text={title} words={words} />
          </span>
          {place !== '' && (
            <span className={styles.place}>
              <Marked text={place} words={words} />
            </span>
          )}
        </span>
        {text !== undefined && (
          <span className={styles.excerpt}>
            <Marked text={excerptOf(text, words, excerptLength)} words={words} />
          </span>
        )}
      </Link>
    </li>
  );
}

function Marked({
  text,
  words,
}: {
  readonly text: string;
  readonly words: Hit['words'];
}): ReactNode {
  return marked(text, words).map(({ text: piece, isFound }, index) =>
    isFound ? <mark key={index}>{piece}</mark> : piece,
  );
}
