/** The works a page cites, in order of first citation, with links both ways. */
import type { ReactNode } from 'react';
import type { Work } from '@site/src/data/bibliography/work';
import Reference from './Reference';
import styles from './styles.module.css';

export interface CitedWork extends Work {
  /** How often the page cites it. */
  readonly citations: number;
}

interface Props {
  /** Filled in when the page is built. */
  readonly works?: readonly CitedWork[];
}

export default function References({ works = [] }: Props): ReactNode {
  return (
    <ol className={styles.references}>
      {works.map((work) => (
        <li key={work.key} id={`ref-${work.key}`}>
          <Reference work={work} />
        </li>
      ))}
    </ol>
  );
}
