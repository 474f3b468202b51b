/**
 * An event's mark: a disc, or a triangle where an experiment runs; larger for a milestone, ringed if
 * the popular answer has it.
 */
import type { ReactNode } from 'react';
import styles from './mark.module.css';

interface Props {
  readonly runs: boolean;
  readonly ringed: boolean;
  readonly milestone?: boolean;
}

export default function Mark({ runs, ringed, milestone = false }: Props): ReactNode {
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
      {runs ? (
        <path d={milestone ? 'M5 3.2v11.6L14.8 9z' : 'M6.4 5.4v7.2L12.6 9z'} />
      ) : (
        <circle cx="9" cy="9" r={milestone ? 5.2 : 3.4} />
      )}
    </svg>
  );
}
