/** Prints the page: as it is read, without code, unless the reader wants it. */
import { useEffect, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

export default function PrintPage(): ReactNode {
  const [withCode, setWithCode] = useState(false);
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
          type="checkbox"
          checked={withCode}
          onChange={(event) => setWithCode(event.target.checked)}
        />
        <Translate id="printPage.code">含代码</Translate>
      </label>
    </div>
  );
}
