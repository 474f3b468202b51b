/** The line by which main.ts gets the reader's rows, and the button that puts it there once. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './ownData.module.css';
import type { OwnDataProps } from './ownDataProps';
import { importIn, importLine } from './ownFile';

export interface ImportLineProps extends OwnDataProps {
  /** Of the reader's file. */
  readonly name: string;
}

export default function ImportLine({ playground, name, onWish }: ImportLineProps): ReactNode {
  const { files, settings, replace } = playground;
  const main = files['main.ts'] ?? '';
  const there = importIn(name, main);
  const line = there ?? importLine(name, main);
  const insert = (): void => {
    replace({ files: { ...settings.files, 'main.ts': `${line}\n${main}` } });
    onWish({ file: 'main.ts', line: 1 });
  };
  return (
    <div data-own-data-import="">
      <p>
        {translate(
          { id: 'ownData.import', message: '在 main.ts 里导入它，再用这些行代替实验自己的数据：' },
          { name },
        )}
      </p>
      <pre className={styles.line} translate="no">
        <code>{line}</code>
      </pre>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          aria-disabled={there !== undefined}
          onClick={() => there ?? insert()}
        >
          {translate({ id: 'ownData.insert', message: '插到 main.ts 开头' })}
        </button>
        <span role="status">{statusOf(there, line)}</span>
      </div>
    </div>
  );
}

function statusOf(there: string | undefined, line: string): string {
  if (there !== undefined)
    return translate({ id: 'ownData.isImported', message: 'main.ts 里已经有这一行。' });
  if (line.includes('ownRows'))
    return translate({
      id: 'ownData.renamed',
      message: 'main.ts 里已有叫 rows 的，所以导入时改名为 ownRows。',
    });
  return '';
}
