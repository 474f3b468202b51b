/** Prints the page: as it is read, without code, unless the reader wants it. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export default function PrintPage(): ReactNode {
  const [withCode, setWithCode] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // It may have been ticked before the page was alive.
  useEffect(() => setWithCode(box.current?.checked === true), []);
  // The browser's own printing minds it too.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-print-code', withCode);
    return () => document.documentElement.removeAttribute('data-print-code');
  }, [withCode]);
  return (
    <div className={styles.print}>
      <button type="button" className={styles.button} onClick={() => window.print()}>
        <Translate id="printPage.button">打印</Translate>
      </button>
      <label className={styles.choice}>
        <input
          ref={box}
          type="checkbox"
          checked={withCode}
          onChange={(event) => setWithCode(event.target.checked)}
        />
        <Translate id="printPage.code">含代码</Translate>
      </label>
    </div>
  );
}
