/** A line of HTML to take along: shown whole, copied by one press. */
import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { copyText } from '../copyText';
import styles from './styles.module.css';

export default function EmbedLine({ line }: { readonly line: string }): ReactNode {
  const [copied, setCopied] = useState<string>();
  return (
    <div>
      <textarea
        className={styles.line}
        readOnly
        rows={4}
        value={line}
        aria-label={translate({ id: 'embedPanel.line', message: '嵌入用的一行 HTML' })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className={styles.copy}
        onClick={() => void copyText(line).then((is) => setCopied(is ? line : undefined))}
      >
        {translate({ id: 'embedPanel.copy', message: '复制' })}
      </button>
      <span role="status" className={styles.copied}>
        {copied === line && translate({ id: 'embedPanel.copied', message: '已复制' })}
      </span>
    </div>
  );
}
