/** Which file of an experiment is shown. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './code.module.css';

export interface FileTabsProps {
  readonly names: readonly string[];
  readonly file: string;
  readonly onChoose: (name: string) => void;
}

export default function FileTabs({ names, file, onChoose }: FileTabsProps): ReactNode {
  if (names.length < 2) return <span className={styles.file}>{file}</span>;
  return (
    <div
      className={styles.files}
      role="group"
      aria-label={translate({ id: 'playground.files', message: '文件' })}
    >
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.tab}
          aria-pressed={name === file}
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
