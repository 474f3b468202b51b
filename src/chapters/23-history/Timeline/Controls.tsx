/** Which era and which threads the timeline shows. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Language } from '@site/src/data/language';
import { threadIds } from '@site/src/chapters/23-history/timeline/entry';
import { eras, threads } from '@site/src/chapters/23-history/timeline/frame';
import type { TimelineState } from './useTimeline';
import { yearsOf } from './wording';
import styles from './controls.module.css';

interface Props {
  readonly state: TimelineState;
  readonly total: number;
  readonly language: Language;
}

export default function Controls({ state, total, language }: Props): ReactNode {
  const { zoom, setZoom, threads: chosen, toggleThread, shown } = state;
  return (
    <div className={styles.controls}>
      <div
        className={styles.eras}
        role="group"
        aria-label={translate({ id: 'timeline.eras', message: '时期' })}
      >
        <button type="button" aria-pressed={zoom === 'all'} onClick={() => setZoom('all')}>
          {translate({ id: 'timeline.all', message: '全部' })}
        </button>
        {eras.map((era) => (
          <button
            key={era.from}
            type="button"
            aria-pressed={zoom === era.from}
            onClick={() => setZoom(era.from)}
          >
            {yearsOf(era)}
          </button>
        ))}
      </div>
      <p className={styles.count} role="status">
        {translate(
          { id: 'timeline.count', message: '显示 {shown} 件，共 {total} 件' },
          { shown: shown.size, total },
        )}
      </p>
      <div
        className={styles.threads}
        role="group"
        aria-label={translate({ id: 'timeline.threads', message: '线索' })}
      >
        {threadIds.map((thread) => (
          <button
            key={thread}
            type="button"
            data-thread={thread}
            aria-pressed={chosen.has(thread)}
            onClick={() => toggleThread(thread)}
          >
            {threads[thread][language]}
          </button>
        ))}
      </div>
    </div>
  );
}
