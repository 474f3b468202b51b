/** Copies a link that opens this playground as it is now. */
import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import { copyText } from '../copyText';
import type { Settings } from './settings';
import { encodeShare } from './shareLink';
import styles from './styles.module.css';

export interface ShareButtonProps {
  readonly id: string;
  readonly settings: Settings;
  /** All files as they are now. */
  readonly files: Settings['files'];
}

interface Shared {
  readonly settings: Settings;
  readonly link: string;
  readonly copied: boolean;
}

export default function ShareButton({ id, settings, files }: ShareButtonProps): ReactNode {
  const [shared, setShared] = useState<Shared>();
  // A link is that of the settings it was made from.
  const { link, copied } = shared?.settings === settings ? shared : {};
  const share = async (): Promise<void> => {
    const { origin, pathname, search } = window.location;
    const url = `${origin}${pathname}${search}${await encodeShare(id, settings, files)}`;
    setShared({ settings, link: url, copied: await copyText(url) });
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void share()}>
        {translate({ id: 'playground.share', message: '分享' })}
      </button>
      <span role="status" className={styles.shared}>
        {link !== undefined &&
          (copied
            ? translate({ id: 'playground.copied', message: '链接已复制' })
            : translate({ id: 'playground.copyByHand', message: '请复制这个链接：' }))}
      </span>
      {link !== undefined && !copied && (
        <input
          className={styles.link}
          readOnly
          value={link}
          aria-label={translate({ id: 'playground.link', message: '分享链接' })}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
