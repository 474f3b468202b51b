/** Lines, and groups of lines that open and close. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Entry } from './groupLines';
import Line, { LineText } from './Line';
import styles from './styles.module.css';

export default function Entries({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return entries.map(({ key, line, entries: inside }) => {
    if (!inside) return line && <Line key={key} line={line} />;
    if (!line) {
      return (
        <div key={key} className={styles.inside}>
          <Entries entries={inside} />
        </div>
      );
    }
    return (
      <details key={key} className={styles.group} open={line.method === 'group'}>
        <summary className={clsx(styles.line, styles.heading)}>
          <LineText line={line} />
        </summary>
        <div className={styles.inside}>
          <Entries entries={inside} />
        </div>
      </details>
    );
  });
}
