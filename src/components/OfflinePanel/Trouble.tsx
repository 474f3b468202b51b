/** Why a download has stopped, and what helps. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Fault } from '@site/src/offline/download';
import styles from './styles.module.css';

export default function Trouble({ fault }: { readonly fault: Fault }): ReactNode {
  return (
    <p className={styles.trouble} data-fault={fault.kind}>
      {fault.kind === 'full' && (
        <Translate id="offline.full">
          设备空间不够，下载停在这里。腾出空间再下载其余部分，或者删掉已存的内容。
        </Translate>
      )}
      {fault.kind === 'damaged' && (
        <Translate id="offline.damaged" values={{ path: <code>{fault.path}</code> }}>
          {'{path} 传来时已损坏，没有存下来。请再下载一次。'}
        </Translate>
      )}
      {fault.kind === 'unreachable' && (
        <Translate id="offline.unreachable" values={{ path: <code>{fault.path}</code> }}>
          {'取不到 {path}。已存的内容还在，联网后可以接着下载。'}
        </Translate>
      )}
    </p>
  );
}
