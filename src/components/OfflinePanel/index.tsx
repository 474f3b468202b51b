/** Keeps the whole site on the reader's device: its size first, then progress, and a way back. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { sizeOf } from '@site/src/offline/list';
import Trouble from './Trouble';
import styles from './styles.module.css';
import { useOffline, type Actions, type Offline } from './useOffline';

export default function OfflinePanel(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const offline = useOffline(siteConfig.customFields?.['offlineScope'] as string | undefined);
  return (
    <section className={styles.panel} data-offline={offline.state} aria-labelledby="whole-site">
      <h2 id="whole-site">
        <Translate id="offline.panel.title">整站离线</Translate>
      </h2>
      <Size {...offline} />
      <Progress {...offline} />
      <Buttons {...offline} />
      <div role="status">
        <Outcome {...offline} />
      </div>
    </section>
  );
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

function Size({ state, list }: Offline): ReactNode {
  if (state === 'impossible')
    return (
      <p>
        <Translate id="offline.impossible">
          这里存不了：浏览器太旧、禁用了存储，或者网址不是 https。在线阅读不受影响。
        </Translate>
      </p>
    );
  if (!list)
    return (
      <p>
        <Translate id="offline.unknown">
          把两种语言的全部页面和实验存到这台设备上，大小要等脚本启动后才能报出。
        </Translate>
      </p>
    );
  return (
    <p>
      <Translate
        id="offline.size"
        values={{
          files: list.files.length,
          packed: megabytes(list.packed),
          size: megabytes(sizeOf(list.files)),
        }}
      >
        {
          '两种语言的全部页面和实验，共 {files} 个文件：下载约 {packed} MB，在设备上占 {size} MB。每个文件先核对校验和，再存下来。'
        }
      </Translate>
    </p>
  );
}

function Progress({ state, list, kept }: Offline): ReactNode {
  if (!list || (kept === 0 && state !== 'downloading')) return null;
  const size = sizeOf(list.files);
  return (
    <div className={styles.progress}>
      <progress aria-labelledby="kept-of-site" max={size} value={kept} />
      <span id="kept-of-site" className={styles.figures}>
        <Translate
          id="offline.kept"
          values={{ kept: Math.floor(kept / 1e6), size: megabytes(size) }}
        >
          {'已存 {kept} MB，共 {size} MB'}
        </Translate>
      </span>
    </div>
  );
}

function Buttons({ state, list, kept, start, cancel, remove }: Offline & Actions): ReactNode {
  // Without a list, to try again is to ask for it.
  if (!list && state !== 'failed') return null;
  const isWhole = list !== undefined && kept === sizeOf(list.files);
  if (state === 'downloading')
    return (
      <button type="button" className="button button--secondary" onClick={cancel}>
        <Translate id="offline.cancel">暂停</Translate>
      </button>
    );
  return (
    <div className={styles.buttons}>
      {!isWhole && (
        <button type="button" className="button button--primary" onClick={start}>
          {kept === 0 ? (
            <Translate id="offline.start">全部下载</Translate>
          ) : (
            <Translate id="offline.continue">下载其余部分</Translate>
          )}
        </button>
      )}
      {kept > 0 && (
        <button type="button" className="button button--secondary" onClick={remove}>
          <Translate id="offline.remove">全部删除</Translate>
        </button>
      )}
    </div>
  );
}

function Outcome({ state, list, kept, fault }: Offline): ReactNode {
  if (fault) return <Trouble fault={fault} />;
  if (state !== 'idle' || !list || kept !== sizeOf(list.files)) return null;
  return (
    <p>
      <Translate id="offline.whole">整站已在这台设备上，断网也能读、能运行实验。</Translate>
    </p>
  );
}
