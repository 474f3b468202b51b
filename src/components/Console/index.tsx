/** What the code printed: text as text, objects to open, and how much was left out. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { ConsoleLine, ConsoleValue } from '../../runtime/protocol';
import DataTable from '../DataTable';
import { tableRows } from './decode';
import styles from './styles.module.css';

const Inspect = lazy(() => import('./Inspect'));

export interface ConsoleProps {
  readonly lines: readonly ConsoleLine[];
  /** Lines that are not shown because there were too many. */
  readonly dropped: number;
  readonly language: Language;
  readonly onClear: () => void;
}

export default function Console({ lines, dropped, language, onClear }: ConsoleProps): ReactNode {
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
          {lines.map((line) => (
            <div key={line.id} className={clsx(styles.line, styles[line.method])}>
              <LineText line={line} language={language} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: ConsoleLine;
  readonly language: Language;
}

function LineText({ line, language }: LineProps): ReactNode {
  // The host page has cut these to the form the protocol describes.
  const { data } = line;
  const rows = line.method === 'table' ? tableRows(data[0]) : undefined;
  if (rows) return <DataTable caption="console.table" labels={{}} {...{ rows, language }} />;
  return data.map((value, index) => <Value key={index} value={value} />);
}

/** A plain value as itself; anything with parts opens. */
function Value({ value }: { readonly value: ConsoleValue }): ReactNode {
  if (typeof value === 'object' && value !== null) {
    return (
      <Suspense fallback={<span>…</span>}>
        <Inspect value={value} />
      </Suspense>
    );
  }
  return <span className={styles[value === null ? 'none' : typeof value]}>{String(value)}</span>;
}
