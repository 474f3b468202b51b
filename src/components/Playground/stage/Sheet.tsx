/** What lies over the stage for a moment: help, the choice of claims, the QR code. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import buttons from '../styles.module.css';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export default function Sheet({ title, onClose, children }: SheetProps): ReactNode {
  const titleId = useId();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    // After what lay below can be reached again.
    return () => void setTimeout(() => before instanceof HTMLElement && before.focus());
  }, []);
  return (
    <div className={styles.sheet} role="dialog" aria-modal="true" aria-labelledby={titleId}>
      <div className={styles.sheetHead}>
        <h3 id={titleId}>{title}</h3>
        <button ref={close} type="button" className={buttons.button} onClick={onClose}>
          {translate({ id: 'stage.close', message: '关闭' })}
        </button>
      </div>
      {children}
    </div>
  );
}
