/** Which file of an experiment is shown. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export interface FileTabsProps {
  readonly names: readonly string[];
  readonly file: string;
  /** Those that differ from what the site ships. */
  readonly changed: readonly string[];
  /** Those that the site ships: any other is the reader's, or another's. */
  readonly shipped: readonly string[];
  readonly onChoose: (name: string) => void;
}

export default function FileTabs(props: FileTabsProps): ReactNode {
  const { names, file, changed, shipped, onChoose } = props;
  if (names.length < 2)
    return (
      <span className={styles.file} tabIndex={-1} data-in-view="">
        {file}
        {changed.includes(file) && <Changed isNew={!shipped.includes(file)} />}
      </span>
    );
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
          data-in-view={name === file ? '' : undefined}
          onClick={() => onChoose(name)}
        >
          {name}
          {changed.includes(name) && <Changed isNew={!shipped.includes(name)} />}
        </button>
      ))}
    </div>
  );
}

function Changed({ isNew }: { readonly isNew: boolean }): ReactNode {
  return (
    <>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.unseen}>
        {isNew
          ? translate({ id: 'playground.newFile', message: '（新文件）' })
          : translate({ id: 'playground.changedFile', message: '（已改）' })}
      </span>
    </>
  );
}
