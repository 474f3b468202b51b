/** What a reader is told who has touched a playground before its scripts are there. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

export default function WakingNote({ failed }: { readonly failed: boolean }): ReactNode {
  return (
    <p className={styles.note} role={failed ? 'alert' : 'status'}>
      {failed
        ? translate({
            id: 'chapterPlayground.notLoaded',
            message: '这个实验的脚本没能加载，可能是网络断了。改过的参数还在，再点一次就会重试。',
          })
        : translate({ id: 'chapterPlayground.waking', message: '正在加载这个实验…' })}
    </p>
  );
}
