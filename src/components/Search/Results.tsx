/** What was found, in groups by kind, each with its best and a button for the rest. */
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import Translate from '@docusaurus/Translate';
import { shownIn, type Group } from './groups';
import type { Kind, Texts } from './found';
import Result from './Result';
import styles from './styles.module.css';

interface Props {
  readonly groups: readonly Group[];
  readonly opened: readonly Kind[];
  readonly texts: Texts;
  readonly onOpen: (kind: Kind) => void;
  readonly onFollow: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export default function Results({ groups, opened, onOpen, ...props }: Props): ReactNode {
  return (
    <div className={styles.results}>
      {groups.map((group) => (
        <Kinds
          key={group.kind}
          group={group}
          isOpen={opened.includes(group.kind)}
          onOpen={() => onOpen(group.kind)}
          {...props}
        />
      ))}
    </div>
  );
}

interface KindsProps extends Omit<Props, 'groups' | 'opened' | 'onOpen'> {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Kinds({ group, isOpen, texts, onOpen, onFollow, onKeyDown }: KindsProps): ReactNode {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const shown = shownIn(group, isOpen);
  const rest = group.hits.length - shown.length;
  // The button goes away: the focus goes on to the first of what it opened.
  const open = (): void => {
    flushSync(onOpen);
    list.current?.querySelectorAll('a')[shown.length]?.focus();
  };
  return (
    <section aria-labelledby={id} data-group={group.kind}>
      <h2 className={styles.kind} id={id}>
        {names[group.kind]}
      </h2>
      <ul className={styles.list} ref={list}>
        {shown.map((hit) => (
          <Result key={hit.id} hit={hit} text={texts[hit.id]} {...{ onFollow, onKeyDown }} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={open} onKeyDown={onKeyDown}>
          <Translate id="search.more" values={{ rest }}>
            {'还有 {rest} 条'}
          </Translate>
        </button>
      )}
    </section>
  );
}

const names: Readonly<Record<Kind, ReactNode>> = {
  section: <Translate id="search.section">章节</Translate>,
  term: <Translate id="search.term">术语</Translate>,
  experiment: <Translate id="search.experiment">实验</Translate>,
  claim: <Translate id="search.claim">论断</Translate>,
  event: <Translate id="search.event">时间线</Translate>,
  work: <Translate id="search.work">文献</Translate>,
  page: <Translate id="search.page">本站</Translate>,
};
