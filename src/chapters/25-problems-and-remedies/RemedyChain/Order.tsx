/** One side of the chain: an ordered list whose entries light up their lines. */
import type { ReactNode } from 'react';
import type { Remedy } from '@site/src/chapters/25-problems-and-remedies/remedies';
import styles from './styles.module.css';

interface Props {
  readonly title: string;
  readonly remedies: readonly Remedy[];
  /** Id of the remedy that is pointed at. */
  readonly active: string | undefined;
  readonly onActive: (id: string | undefined) => void;
  /** What to show of a remedy. */
  readonly children: (remedy: Remedy) => ReactNode;
}

export default function Order({ title, remedies, active, onActive, children }: Props): ReactNode {
  return (
    <div className={styles.order}>
      <p className={styles.title}>{title}</p>
      <ol className={styles.list} aria-label={title}>
        {remedies.map((remedy) => (
          <li
            key={remedy.id}
            className={styles.entry}
            data-thread={remedy.thread}
            data-faded={active !== undefined && active !== remedy.id}
            onPointerEnter={() => onActive(remedy.id)}
            onPointerLeave={() => onActive(undefined)}
            onFocus={() => onActive(remedy.id)}
            onBlur={() => onActive(undefined)}
          >
            {children(remedy)}
          </li>
        ))}
      </ol>
    </div>
  );
}
