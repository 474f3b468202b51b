/** A citation in running text: the work's number in the page's list of references. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  /** The work's number on this page. It, and what follows, is filled in when the page is built. */
  readonly number?: number;
  /** Which citation of the work this is, from 1; the list links back to each. */
  readonly occurrence?: number;
  /** Authors, year and title. */
  readonly label?: string;
}

export default function Cite({ id, number, occurrence = 1, label }: Props): ReactNode {
  return (
    <a
      className={styles.cite}
      id={`cite-${id}-${occurrence}`}
      href={`#ref-${id}`}
      role="doc-biblioref"
      title={label}
    >
      [{number ?? id}]
    </a>
  );
}
