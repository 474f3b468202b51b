/** Offers a failure's repair as long as it fits the code. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunError } from '../../runtime/protocol';
import { fileOf } from './errorPlace';
import styles from './styles.module.css';
import { fitsIn, type Wish } from './wish';

export interface RepairButtonProps {
  readonly error: RunError;
  /** As they are now. */
  readonly files: Readonly<Record<string, string>>;
  readonly onWish: (wish: Wish) => void;
  /** The keyboard has the first: it leaves the editor by Escape and Tab, and stops nowhere in it. */
  readonly isSecond?: boolean;
}

export default function RepairButton(props: RepairButtonProps): ReactNode {
  const { error, files, onWish, isSecond = false } = props;
  const { line = 1, repair } = error;
  const file = repair && fileOf(repair);
  if (file === undefined || !fitsIn(files[file] ?? '', repair?.changes ?? [])) return null;
  return (
    <button
      type="button"
      className={styles.button}
      data-repair=""
      {...(isSecond && { tabIndex: -1 })}
      onClick={() => onWish({ file, line, changes: repair?.changes ?? [] })}
    >
      {translate({ id: 'playground.repair', message: '换成半角字符' })}
    </button>
  );
}
