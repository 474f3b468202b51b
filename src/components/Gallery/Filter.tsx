/** Which chapter's experiments are shown: all, or those of one. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly chapters: readonly { readonly number: number; readonly title: string }[];
  readonly chosen: number | undefined;
  readonly onChoose: (number: number | undefined) => void;
}

export default function Filter({ label, chapters, chosen, onChoose }: Props): ReactNode {
  return (
    <div className={styles.filter} role="group" aria-label={label}>
      <button
        type="button"
        className={styles.choice}
        aria-pressed={chosen === undefined}
        onClick={() => onChoose(undefined)}
      >
        {translate({ id: 'gallery.all', message: '全部' })}
      </button>
      {chapters.map(({ number, title }) => (
        <button
          key={number}
          type="button"
          className={styles.choice}
          title={title}
          aria-pressed={chosen === number}
          onClick={() => onChoose(number)}
        >
          {number}
        </button>
      ))}
    </div>
  );
}
