/** A text with its name and a button that copies it. */
import { useRef, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { copyText } from '../copyText';
import styles from './styles.module.css';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly isCode?: boolean;
}

export default function CopyableText({ name, text, isCode = false }: Props): ReactNode {
  const shown = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    // What could not be copied is selected, ready for the reader's own keys.
    if (!done && shown.current) window.getSelection()?.selectAllChildren(shown.current);
    setCopied(done);
  };
  return (
    <div>
      <div className={styles.head}>
        <span>{name}</span>
        <button
          type="button"
          className={styles.button}
          aria-label={translate({ id: 'cite.copyName', message: '复制：{name}' }, { name })}
          onClick={() => void copy()}
        >
          {translate({ id: 'cite.copy', message: '复制' })}
        </button>
        <span role="status">
          {copied === true && translate({ id: 'cite.copied', message: '已复制' })}
          {copied === false &&
            translate({ id: 'cite.byHand', message: '浏览器不让复制；文字已选中，请手动复制。' })}
        </span>
      </div>
      {/* Focusable, because long lines scroll. */}
      <pre
        ref={shown}
        className={isCode ? styles.code : styles.line}
        tabIndex={0}
        role="group"
        aria-label={name}
        translate="no"
      >
        {text}
      </pre>
    </div>
  );
}
