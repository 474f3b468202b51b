/** The ways back to the code as shipped: of the file in view, and of all files. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './code.module.css';

export interface RestoreCodeProps {
  readonly names: readonly string[];
  /** The one in view. */
  readonly file: string;
  /** Those that differ from what the site ships. */
  readonly changed: readonly string[];
  /** Those that the site ships. */
  readonly shipped: readonly string[];
  /** Takes the files of which the edits go. */
  readonly onRestore: (files: readonly string[]) => void;
}

export default function RestoreCode(props: RestoreCodeProps): ReactNode {
  const { names, file, changed, shipped, onRestore } = props;
  const isOne = names.length > 1 && changed.includes(file);
  const hasMore = changed.length > (isOne ? 1 : 0);
  return (
    <>
      {isOne && (
        <button type="button" className={styles.action} onClick={() => onRestore([file])}>
          {shipped.includes(file)
            ? translate({ id: 'playground.restoreFile', message: '恢复此文件' })
            : translate({ id: 'playground.removeFile', message: '移除此文件' })}
        </button>
      )}
      {hasMore && (
        <button type="button" className={styles.action} onClick={() => onRestore(changed)}>
          {isOne
            ? translate({ id: 'playground.restoreAll', message: '全部恢复' })
            : translate({ id: 'playground.restoreCode', message: '恢复原代码' })}
        </button>
      )}
    </>
  );
}
