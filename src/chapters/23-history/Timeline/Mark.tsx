/** An event's mark: a disc, or a triangle where an experiment runs; ringed if the popular answer has it. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly runs: boolean;
  readonly ringed: boolean;
}

export default function Mark({ runs, ringed }: Props): ReactNode {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      {ringed && <circle className={styles.ring} cx="9" cy="9" r="7.9" />}
      {runs ? <path d="M6 4.6v8.8L14 9z" /> : <circle cx="9" cy="9" r={4.2} />}
    </svg>
  );
}
