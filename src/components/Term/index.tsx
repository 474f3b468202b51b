/** A term of the glossary in running text. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  /** Filled in from the glossary when the page is built. */
  readonly definition?: string | undefined;
  readonly children: ReactNode;
}

export default function Term({ id, definition, children }: Props): ReactNode {
  return (
    <Link to={`/glossary#${id}`} title={definition} className={styles.term}>
      {children}
    </Link>
  );
}
