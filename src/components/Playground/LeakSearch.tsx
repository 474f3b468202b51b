/** Under the notice of a leak: a button that looks for its lines, and the lines. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { formatNumber } from '../Wording';
import styles from './note.module.css';
import type { LeakSearch as Search } from './useLeakSearch';
import type { Wish } from './wish';

export interface LeakSearchProps {
  readonly search: Search | undefined;
  readonly onFind: () => void;
  readonly onWish: (wish: Wish) => void;
}

export default function LeakSearch({ search, onFind, onWish }: LeakSearchProps): ReactNode {
  if (search?.status !== 'found')
    return (
      <div>
        {search && <p>{statusText(search.status)}</p>}
        {search?.status !== 'looking' && (
          <button type="button" className={styles.goTo} onClick={onFind}>
            {translate({ id: 'playground.leakFind', message: '再跑一遍，找出是哪几行' })}
          </button>
        )}
      </div>
    );
  if (search.places.length === 0)
    return (
      <p>{translate({ id: 'playground.leakNone', message: '没有找到产生这些张量的代码行。' })}</p>
    );
  return (
    <ul className={styles.leaks}>
      {search.places.map(({ path: file, line, count }) => (
        <li key={`${file}:${line}`}>
          <button type="button" className={styles.goTo} onClick={() => onWish({ file, line })}>
            {translate(
              { id: 'playground.leakPlace', message: '{file} 第 {line} 行：{count} 个张量' },
              { file, line, count: formatNumber(count) },
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function statusText(status: Exclude<Search['status'], 'found'>): string {
  return status === 'looking'
    ? translate({
        id: 'playground.leakLooking',
        message: '正在再跑一遍，最多十秒，记下每个张量在哪一行产生……',
      })
    : translate({ id: 'playground.leakBrokenOff', message: '这一遍没有跑完，没有结果。' });
}
