/** How the search stands, said aloud too. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { mostHits } from './engine';
import styles from './styles.module.css';
import type { Found } from './useHits';

interface Props {
  readonly state: Found['state'];
  readonly query: string;
  readonly count: number;
  readonly onRetry: () => void;
}

export default function Status({ state, query, count, onRetry }: Props): ReactNode {
  return (
    <div className={styles.status}>
      <span role="status">{textOf(state, query.trim(), count)}</span>
      {state === 'failed' && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          <Translate id="search.retry">再试一次</Translate>
        </button>
      )}
    </div>
  );
}

function textOf(state: Found['state'], query: string, count: number): string {
  if (state === 'failed')
    return translate({ id: 'search.failed', message: '索引没有取到，请检查网络。' });
  if (query === '')
    return translate({
      id: 'search.hint',
      message: '↑ ↓ 选择，Enter 打开，Esc 关闭。索引在本站，不问任何第三方。',
    });
  if (state === 'loading') return translate({ id: 'search.loading', message: '正在取索引……' });
  if (count === 0)
    return translate({
      id: 'search.none',
      message: '没有找到。换个说法，或者用英文、缩写试试。',
    });
  return count < mostHits
    ? translate({ id: 'search.count', message: '找到 {count} 条' }, { count })
    : translate({ id: 'search.most', message: '最相关的 {count} 条' }, { count });
}
