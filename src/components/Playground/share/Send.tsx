/** A finished link on its way: how long it is, and the share sheet, the clipboard or a QR code for it. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useRef, useState, type ReactNode } from 'react';
import { copyText } from '../../copyText';
import { formatNumber } from '../../Wording';
import buttons from '../styles.module.css';
import { useLate } from '../useLate';
import { cutBy } from './linkLength';
import { hasShareSheet, openShareSheet } from './shareSheet';
import styles from './sharePanel.module.css';

export interface SendProps {
  /** Undefined until it is packed. */
  readonly link: string | undefined;
  readonly title: string;
}

type Told = 'copied' | 'by-hand' | 'no-sheet';

const loadQr = () => import('../../Qr');

export default function Send({ link = '', title }: SendProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<{ readonly link: string; readonly what: Told }>();
  const [shown, setShown] = useState(false);
  const { Part: Qr, failed, fetch } = useLate(loadQr);
  const tell = (what: Told): void => setTold({ link, what });
  const copy = async (): Promise<void> => {
    const copied = await copyText(link);
    if (!copied) field.current?.select();
    tell(copied ? 'copied' : 'by-hand');
  };
  const send = async (): Promise<void> => {
    if ((await openShareSheet({ title, url: link })) === 'refused') tell('no-sheet');
  };
  const showQr = (): void => {
    setShown(!shown);
    if (!Qr) fetch();
  };
  const withSheet = hasShareSheet();
  return (
    <div className={styles.send}>
      <label className={styles.field}>
        {translate({ id: 'playground.link', message: '分享链接' })}
        <input
          ref={field}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p
        className={clsx(styles.length, styles[cutBy(link.length)])}
        data-cut-by={cutBy(link.length)}
      >
        {lengthText(link.length)}
      </p>
      <div className={styles.actions}>
        {withSheet && (
          <button
            type="button"
            className={clsx(buttons.button, buttons.primary)}
            onClick={() => void send()}
          >
            {translate({ id: 'sharePanel.send', message: '发送……' })}
          </button>
        )}
        <button
          type="button"
          className={clsx(buttons.button, !withSheet && buttons.primary)}
          onClick={() => void copy()}
        >
          {translate({ id: 'sharePanel.copy', message: '复制链接' })}
        </button>
        <button type="button" className={buttons.button} aria-expanded={shown} onClick={showQr}>
          {translate({ id: 'sharePanel.qr', message: '二维码' })}
        </button>
        <span role="status">
          {/* What was told is of the link as it was. */}
          {told?.link === link && toldText(told.what)}
          {failed && translate({ id: 'qr.notLoaded', message: '二维码没能加载，可能是网络断了。' })}
        </span>
      </div>
      {shown && Qr && (
        <Qr
          text={link}
          label={translate({ id: 'sharePanel.qrLabel', message: '分享链接的二维码' })}
        />
      )}
    </div>
  );
}

function lengthText(length: number): string {
  const values = { length: formatNumber(length) };
  switch (cutBy(length)) {
    case 'none':
      return translate({ id: 'sharePanel.length', message: '链接长 {length} 个字符。' }, values);
    case 'some':
      return translate(
        {
          id: 'sharePanel.lengthSome',
          message:
            '链接长 {length} 个字符：有的聊天软件会截断这么长的链接，发出后请自己点开试一次。',
        },
        values,
      );
    case 'many':
      return translate(
        {
          id: 'sharePanel.lengthMany',
          message:
            '链接长 {length} 个字符：许多聊天软件会截断它。请放进文本文件、邮件或课程页面里发，并自己点开试一次。',
        },
        values,
      );
  }
}

function toldText(what: Told): string {
  switch (what) {
    case 'copied':
      return translate({ id: 'playground.copied', message: '链接已复制' });
    case 'by-hand':
      return translate({
        id: 'playground.copyByHand',
        message: '浏览器不让复制：链接已选中，请自己复制。',
      });
    case 'no-sheet':
      return translate({
        id: 'sharePanel.noSheet',
        message: '系统没有接下这个链接，请改用复制。',
      });
  }
}
