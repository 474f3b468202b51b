/** A way back to the code as shipped: of the file in view, or of all files. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './code.module.css';

export interface RestoreCodeProps {
  /** The file in view stands beside the tabs, all files at the end. */
  readonly scope: 'file' | 'all';
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
  const { scope, names, file, changed, onRestore } = props;
  const isOne = names.length > 1 && changed.includes(file);
  const hasMore = changed.length > (isOne ? 1 : 0);
  if (scope === 'file' ? !isOne : !hasMore) return null;
  return (
    <button
      type="button"
      className={styles.action}
      onClick={() => onRestore(scope === 'file' ? [file] : changed)}
    >
      {scope === 'file' ? fileText(props) : allText(isOne)}
    </button>
  );
}

function fileText({ file, shipped }: RestoreCodeProps): string {
  return shipped.includes(file)
    ? translate({ id: 'playground.restoreFile', message: '恢复此文件' })
    : translate({ id: 'playground.removeFile', message: '移除此文件' });
}

/** Beside the way back of one file it says that it is of all. */
function allText(isBeside: boolean): string {
  return isBeside
    ? translate({ id: 'playground.restoreAll', message: '全部恢复' })
    : translate({ id: 'playground.restoreCode', message: '恢复原代码' });
}
