/** The works a page cites, in order of first citation, with links both ways; a citation unfolds them. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { CitedWork } from './citedWork';
import Reference from './Reference';
import styles from './styles.module.css';

interface Props {
  /** Filled in when the page is built. */
  readonly works?: readonly CitedWork[];
}

export default function References({ works = [] }: Props): ReactNode {
  return (
    <details className={styles.fold}>
      <summary>
        {translate(
          { id: 'references.count', message: '引用的 {count} 篇文献' },
          { count: works.length },
        )}
      </summary>
      <ol className={styles.references}>
        {works.map((work) => (
          <li key={work.key} id={`ref-${work.key}`}>
            <Reference work={work} />
          </li>
        ))}
      </ol>
    </details>
  );
}
