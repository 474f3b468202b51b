/** A citation in running text: the number of the work in the page's list of references. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  /** Filled in when the page is built: the work's place in the list, which citation of it this is, and its short name. */
  readonly number?: number | undefined;
  readonly occurrence?: number | undefined;
  readonly label?: string | undefined;
}

export default function Cite({ id, number = 0, occurrence = 1, label }: Props): ReactNode {
  return (
    <a
      id={`cite-${id}-${occurrence}`}
      href={`#ref-${id}`}
      className={styles.cite}
      role="doc-biblioref"
      title={label}
      aria-label={label}
    >
      [{number}]
    </a>
  );
}
