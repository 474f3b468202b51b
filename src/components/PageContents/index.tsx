/** The current page's headings and experiments, under its name in the sidebar. */
import { useEffect, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { contentsAtHand, loadContents } from './loadContents';
import styles from './styles.module.css';
import { useCurrent } from './useCurrent';

interface Props {
  /** Path below the language's root, such as `activation-functions/dying-relu`. */
  readonly page: string;
  /** Called when an entry is followed: on a phone the sidebar closes. */
  readonly onFollow?: (() => void) | undefined;
}

export default function PageContents(props: Props): ReactNode {
  return <Entries key={props.page} {...props} />;
}

function Entries({ page, onFollow }: Props): ReactNode {
  const [entries, setEntries] = useState(() => contentsAtHand(page) ?? []);
  const current = useCurrent(entries);
  useEffect(() => {
    if (entries.length > 0) return undefined;
    let left = false;
    void loadContents(page).then((loaded) => left || setEntries(loaded));
    return () => {
      left = true;
    };
  }, [entries, page]);
  if (entries.length === 0) return null;
  return (
    <ul
      className={styles.contents}
      data-contents={page}
      aria-label={translate({ id: 'pageContents.label', message: '本页内容' })}
    >
      {entries.map(({ id, level, text, experiment }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className={styles.entry}
            data-level={level}
            data-experiment={experiment && ''}
            aria-current={id === current ? 'location' : undefined}
            onClick={onFollow}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
