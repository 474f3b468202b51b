/** What the code printed: text as text, objects to open, groups, tables, and how much was left out. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useMemo, type ReactNode } from 'react';
import type { ConsoleLine } from '../../runtime/protocol';
import Entries from './Entries';
import { groupLines } from './groupLines';
import styles from './styles.module.css';

export interface ConsoleProps {
  readonly lines: readonly ConsoleLine[];
  /** Lines that are not shown because there were too many. */
  readonly dropped: number;
  readonly onClear: () => void;
}

export default function Console({ lines, dropped, onClear }: ConsoleProps): ReactNode {
  const entries = useMemo(() => groupLines(lines), [lines]);
  const empty = lines.length === 0 && dropped === 0;
  return (
    <div className={clsx(styles.console, empty && styles.empty)}>
      {!empty && (
        <div className={styles.head}>
          <span className={styles.title}>
            {translate({ id: 'console.title', message: '控制台' })}
          </span>
          <button type="button" className={styles.clear} onClick={onClear}>
            {translate({ id: 'console.clear', message: '清空控制台' })}
          </button>
        </div>
      )}
      {dropped > 0 && (
        <p className={styles.dropped}>
          {translate(
            {
              id: 'console.dropped',
              message: '输出太多：有 {count} 行没有显示，下面是其余的行。',
            },
            { count: dropped },
          )}
        </p>
      )}
      <div
        className={styles.lines}
        role="log"
        aria-label={translate({ id: 'console.title', message: '控制台' })}
        {...(empty ? {} : { tabIndex: 0 })}
      >
        <div>
          <Entries entries={entries} />
        </div>
      </div>
    </div>
  );
}
