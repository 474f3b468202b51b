/** Run, Stop, Reset and Share. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Experiment } from '../../experiments/experiment';
import { isBusy } from './runState';
import styles from './styles.module.css';
import type { Playground } from './usePlayground';
import ShareButton from './ShareButton';

export interface ToolbarProps {
  /** To be shared; the stage has a QR code and keys of its own. */
  readonly experiment?: Experiment;
  readonly playground: Playground;
}

export default function Toolbar({ experiment, playground }: ToolbarProps): ReactNode {
  const { run, stop, reset, state, offered, undo, redo } = playground;
  const busy = isBusy(state.status);
  return (
    <div className={styles.toolbar}>
      <button
        type="button"
        className={clsx(styles.button, styles.primary)}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={run}
      >
        {translate({ id: 'playground.run', message: '运行' })}
      </button>
      {/* Not `disabled`: that would take the focus away the moment a run ends. */}
      <button
        type="button"
        className={styles.button}
        aria-disabled={!busy}
        onClick={() => busy && stop()}
      >
        {translate({ id: 'playground.stop', message: '停止' })}
      </button>
      <button type="button" className={styles.button} onClick={reset}>
        {translate({ id: 'playground.reset', message: '重置' })}
      </button>
      {/* One button for both ways, so that the focus stays. */}
      {offered && (
        <button
          type="button"
          className={styles.button}
          data-history={offered}
          onClick={offered === 'undo' ? undo : redo}
        >
          {offered === 'undo'
            ? translate({ id: 'playground.undo', message: '撤销' })
            : translate({ id: 'playground.redo', message: '重做' })}
        </button>
      )}
      {experiment && (
        <>
          <ShareButton {...{ experiment, playground }} />
          <span className={styles.shortcut}>
            {translate({ id: 'playground.shortcut', message: 'Ctrl/⌘ + Enter 运行' })}
          </span>
        </>
      )}
    </div>
  );
}
