/** Below the editor: opens the source of the name of lab at the cursor. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import codeStyles from './code.module.css';
import type { LabName } from './labNames';
import styles from './source.module.css';

export interface SourceBarProps {
  readonly offered: LabName;
  readonly onOpen: (name: LabName) => void;
}

export default function SourceBar({ offered, onOpen }: SourceBarProps): ReactNode {
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={codeStyles.action}
        aria-keyshortcuts={offered.name === undefined ? undefined : 'F12'}
        onClick={() => onOpen(offered)}
      >
        {translate(
          { id: 'labSource.open', message: '查看 {name} 的源码' },
          { name: offered.name ?? offered.module },
        )}
      </button>
      <span className={codeStyles.hint}>
        {offered.name === undefined
          ? translate({ id: 'labSource.hint', message: '光标移到 lab 的名字上，就看它的定义' })
          : 'F12'}
      </span>
    </div>
  );
}
