/** Where a reader's own data becomes a file of the experiment: folded, and loaded once unfolded. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useLate } from '../useLate';
import styles from './ownData.module.css';
import type { OwnDataProps } from './ownDataProps';

const load = () => import('./OwnDataPanel');

export default function OwnData(props: OwnDataProps): ReactNode {
  const { Part: Panel, failed, fetch } = useLate(load);
  return (
    <details
      className={styles.panel}
      data-own-data=""
      onToggle={({ currentTarget }) => currentTarget.open && !Panel && fetch()}
    >
      <summary>{translate({ id: 'ownData.title', message: '用自己的数据' })}</summary>
      {failed && (
        <p role="alert">
          {translate({
            id: 'ownData.notLoaded',
            message: '没能加载，可能是网络断了。合上再展开，就会重试。',
          })}
        </p>
      )}
      {Panel && <Panel {...props} />}
    </details>
  );
}
