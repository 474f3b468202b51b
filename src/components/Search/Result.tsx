/** One thing that was found: what it is, its name, where it stands, and the words round the query. */
import type { KeyboardEvent, ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Hit } from './engine';
import { excerptOf, marked } from './excerpt';
import type { Kind } from './found';
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
          <span className={styles.kind}>{names[kind]}</span>
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

const names: Readonly<Record<Kind, ReactNode>> = {
  section: <Translate id="search.section">章节</Translate>,
  term: <Translate id="search.term">术语</Translate>,
  experiment: <Translate id="search.experiment">实验</Translate>,
  claim: <Translate id="search.claim">论断</Translate>,
  event: <Translate id="search.event">时间线</Translate>,
  work: <Translate id="search.work">文献</Translate>,
};

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
