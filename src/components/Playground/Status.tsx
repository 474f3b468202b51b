/** How the run stands: announced in words, with progress and time beside them. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useState, type ReactNode } from 'react';
import type { Claim } from '../../experiments/claim';
import type { Recording } from '../../experiments/experiment';
import type { Backend, InsteadOf } from '../../runtime/protocol';
import { formatNumber } from '../Wording';
import { slowSeconds } from './autorun/whenToRun';
import { isBusy, type RunState } from './runState';
import styles from './styles.module.css';
import { countVerdicts } from './verdicts';
import { secondsLeft } from './view';

export interface StatusProps {
  readonly state: RunState;
  readonly claims: readonly Claim[];
  /** What is shown before the first run. */
  readonly recorded: Pick<Recording, 'browser' | 'seconds' | 'params'> | undefined;
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
        {statusText(state, claims, recorded)}
        {state.insteadOf && (
          <span className={styles.instead} data-instead-of={state.insteadOf.backend}>
            {insteadText(state.backend, state.insteadOf)}
          </span>
        )}
      </span>
      {status === 'idle' && recorded && (
        <span className={styles.numbers}>{recordedText(recorded)}</span>
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

/** A long run is told before it is asked for. */
function recordedText({ browser, seconds: took }: Pick<Recording, 'browser' | 'seconds'>): string {
  const slow = slowSeconds(took);
  const values = { browser, seconds: took.toFixed(1) };
  if (slow === undefined)
    return translate(
      {
        id: 'playground.recorded',
        message: '所示是默认参数下的记录（{browser}）。默认运行约 {seconds} 秒。',
      },
      values,
    );
  return translate(
    {
      id: 'playground.recordedLong',
      message:
        '所示是默认参数下的记录（{browser}）。默认运行约 {seconds} 秒，慢的机器上可能要 {slow} 秒。',
    },
    { ...values, slow: slow.toFixed(0) },
  );
}

function seconds(value: number): string {
  const shown = value.toFixed(value < 0.1 ? 2 : value < 10 ? 1 : 0);
  return translate({ id: 'playground.seconds', message: '{shown} 秒' }, { shown });
}

function statusText(
  state: RunState,
  claims: readonly Claim[],
  recorded: StatusProps['recorded'],
): string {
  const time = seconds((state.elapsed ?? 0) / 1000);
  switch (state.status) {
    case 'idle':
      return '';
    case 'loading':
      return loadingText(state.bytesToCome);
    case 'running':
      return translate({ id: 'playground.running', message: '运行中' });
    case 'done':
      return state.restored
        ? restoredText(state, claims, recorded)
        : doneText(time, state, claims, recorded);
    case 'failed':
      return translate({ id: 'playground.failed', message: '运行出错，用时 {time}。' }, { time });
    case 'stopped':
      return state.replaced
        ? translate(
            { id: 'playground.replaced', message: '另一个实验开始运行，这里停下了，用时 {time}。' },
            { time },
          )
        : translate({ id: 'playground.stopped', message: '已停止，用时 {time}。' }, { time });
  }
}

/** Kilobytes as networks count them; a host packs what it sends. */
function loadingText(bytes: number | undefined): string {
  if (bytes === undefined)
    return translate({ id: 'playground.loading', message: '正在准备运行环境……' });
  return translate(
    {
      id: 'playground.loadingBytes',
      message: '正在准备运行环境，没有缓存时最多下载 {size} kB……',
    },
    { size: formatNumber(Math.ceil(bytes / 1000)) },
  );
}

/** The backend that was asked for did not start. */
function insteadText(backend: Backend | undefined, { backend: asked, reason }: InsteadOf): string {
  return translate(
    {
      id: 'playground.insteadOf',
      message:
        '选的是 {asked}，它在这个浏览器里没能启动（{reason}），这次改用 {backend}，会慢一些。',
    },
    { asked, reason, backend: backend ?? 'cpu' },
  );
}

/** Of an earlier visit. */
function restoredText(
  state: RunState,
  claims: readonly Claim[],
  recorded: StatusProps['recorded'],
): string {
  return translate(
    {
      id: 'playground.restored',
      message: '这是你上次运行的结果；{all} 条论断中 {held} 条成立。',
    },
    { ...countVerdicts(state, claims, recorded) },
  );
}

/** Claims whose conditions were changed are not counted: they are not about this run. */
function doneText(
  time: string,
  state: RunState,
  claims: readonly Claim[],
  recorded: StatusProps['recorded'],
): string {
  const values = { time, ...countVerdicts(state, claims, recorded) };
  if (state.control !== undefined)
    return translate(
      {
        id: 'playground.doneControl',
        message: '运行完毕，用时 {time}；这处破坏之下，{all} 条论断中 {fallen} 条不成立。',
      },
      values,
    );
  if (values.moved === 0)
    return translate(
      { id: 'playground.done', message: '运行完毕，用时 {time}；{all} 条论断中 {held} 条成立。' },
      values,
    );
  return translate(
    {
      id: 'playground.doneMoved',
      message:
        '运行完毕，用时 {time}；{all} 条论断中 {held} 条成立，另有 {moved} 条的条件已改，不计在内。',
    },
    values,
  );
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
