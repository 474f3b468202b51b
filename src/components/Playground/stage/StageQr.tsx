/** A QR code for the hall: of the experiment's address, or of the state that is on the stage. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Message } from '../share/brief';
import { pageAddress, useShareLink } from '../share/useShareLink';
import { useLate } from '../useLate';
import type { Playground } from '../usePlayground';
import styles from './sheet.module.css';

export interface StageQrProps {
  readonly id: string;
  readonly playground: Playground;
}

const load = () => import('../../Qr');
const silent: Message = {};

export default function StageQr({ id, playground }: StageQrProps): ReactNode {
  const group = useId();
  const [of, setOf] = useState<'address' | 'state'>('address');
  const { Part: Qr, failed, fetch } = useLate(load);
  const state = useShareLink(id, playground, silent);
  useEffect(fetch, [fetch]);
  const text = of === 'address' ? pageAddress() : state;
  return (
    <div className={styles.qr}>
      <div className={styles.of} role="radiogroup">
        {(['address', 'state'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={of === one} onChange={() => setOf(one)} />
            {one === 'address'
              ? translate({ id: 'stage.qrAddress', message: '实验的地址' })
              : translate({ id: 'stage.qrState', message: '现在的参数和代码' })}
          </label>
        ))}
      </div>
      {failed && (
        <p role="alert">
          {translate({ id: 'qr.notLoaded', message: '二维码没能加载，可能是网络断了。' })}
        </p>
      )}
      {Qr && text !== undefined && (
        <Qr
          text={text}
          label={
            of === 'address'
              ? translate({ id: 'stage.qrAddressLabel', message: '实验地址的二维码' })
              : translate({ id: 'stage.qrStateLabel', message: '现在的状态的二维码' })
          }
        />
      )}
      {of === 'address' && <p className={styles.address}>{text}</p>}
    </div>
  );
}
