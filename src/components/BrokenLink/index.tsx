/** At the top of the page: a shared link came damaged, and what to do about it. */
import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './styles.module.css';

export default function BrokenLink(): ReactNode {
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  // Not in the playground, which the reader has not seen yet.
  return createPortal(
    <div className={styles.bar} role="alert" data-broken-link="">
      <p>
        {translate({
          id: 'playground.linkDamaged',
          message: '这个分享链接不完整，没有采用：请向分享的人再要一次，整条复制后打开。',
        })}
      </p>
      <button type="button" onClick={() => setIsRead(true)}>
        {translate({ id: 'playground.closeNote', message: '知道了' })}
      </button>
    </div>,
    document.body,
  );
}
