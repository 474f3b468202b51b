/** How the run stands: announced in words, with progress and time beside them. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useState, type ReactNode } from 'react';
import { judge, type Claim } from '../../experiments/claim';
import type { Recording } from '../../experiments/experiment';
import { formatNumber } from '../Wording';
import { isBusy, type RunState } from './runState';
import styles from './styles.module.css';
import { secondsLeft } from './view';

export interface StatusProps {
  readonly state: RunState;
  readonly claims: readonly Claim[];
  /** What is shown before the first run. */
  readonly recorded: Pick<Recording, 'browser' | 'seconds'> | undefined;
}

export default function Status({ state, claims, recorded }: StatusProps): ReactNode {
  const { progress, startedAt, status } = state;
  const busy = isBusy(status);
  const now = useClock(status === 'running');
  const elapsed = startedAt === undefined || now === undefined ? undefined : now - startedAt;
  const left = secondsLeft(progress, elapsed);
  return (
    <div className={styles.status}>
      <span role="status" className={styles.statusText}>
        {statusText(state, claims)}
      </span>
      {status === 'idle' && recorded && (
        <span className={styles.numbers}>
          {translate(
            {
              id: 'playground.recorded',
              message: '下面是默认参数下的记录（{browser}）。默认运行约 {seconds} 秒。',
            },
            { browser: recorded.browser, seconds: recorded.seconds.toFixed(1) },
          )}
        </span>
      )}
      {busy && (
        <>
          <progress
            className={styles.progress}
            aria-label={translate({ id: 'playground.progress', message: '进度' })}
            {...(progress && progress.total > 0
              ? { value: progress.done, max: progress.total }
              : {})}
          />
          <span className={styles.numbers}>
            {progress &&
              translate(
                { id: 'playground.steps', message: '{done} / {total} 步' },
                { done: formatNumber(progress.done), total: formatNumber(progress.total) },
              )}{' '}
            {elapsed !== undefined && seconds(elapsed / 1000)}{' '}
            {left !== undefined &&
              translate({ id: 'playground.left', message: '约剩 {time}' }, { time: seconds(left) })}
          </span>
        </>
      )}
    </div>
  );
}

function seconds(value: number): string {
  const shown = value.toFixed(value < 0.1 ? 2 : value < 10 ? 1 : 0);
  return translate({ id: 'playground.seconds', message: '{shown} 秒' }, { shown });
}

function statusText(state: RunState, claims: readonly Claim[]): string {
  const time = seconds((state.elapsed ?? 0) / 1000);
  switch (state.status) {
    case 'idle':
      return '';
    case 'loading':
      return translate({ id: 'playground.loading', message: '正在准备运行环境……' });
    case 'running':
      return translate({ id: 'playground.running', message: '运行中' });
    case 'done': {
      const held = claims.filter((claim) => judge(claim, state.metrics).verdict === 'holds').length;
      return translate(
        {
          id: 'playground.done',
          message: '运行完毕，用时 {time}；{all} 条结论中 {held} 条成立。',
        },
        { time, held, all: claims.length },
      );
    }
    case 'failed':
      return translate({ id: 'playground.failed', message: '运行出错，用时 {time}。' }, { time });
    case 'stopped':
      return translate({ id: 'playground.stopped', message: '已停止，用时 {time}。' }, { time });
  }
}

/** The clock, read five times a second while it is needed. */
function useClock(on: boolean): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(timer);
  }, [on]);
  return on ? now : undefined;
}
