/** A value and what it was before, where that reads otherwise. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export interface OldToNewProps {
  readonly before: string | undefined;
  readonly now: string;
}

export default function OldToNew({ before, now }: OldToNewProps): ReactNode {
  if (before === undefined || before === now) return now;
  return (
    <>
      <span className={styles.before} data-before="">
        {before}
      </span>{' '}
      → {now}
    </>
  );
}
