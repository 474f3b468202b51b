/** At the top of a playground: what the sender of its link says, and how far their task is. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Experiment } from '../../../experiments/experiment';
import { editsOf } from '../settings';
import type { Playground } from '../usePlayground';
import type { Brief, Task } from './brief';
import styles from './briefNote.module.css';
import { taskState } from './taskState';
import { taskText, taskStateText } from './wording';

export interface BriefNoteProps {
  readonly brief: Brief;
  readonly experiment: Experiment;
  readonly playground: Playground;
  readonly onDismiss: () => void;
}

export default function BriefNote(props: BriefNoteProps): ReactNode {
  const { brief, onDismiss } = props;
  const { note, task } = brief;
  return (
    <aside
      className={styles.brief}
      aria-label={translate({ id: 'brief.title', message: '分享者的话' })}
      data-brief=""
    >
      {note !== undefined && (
        <>
          <p className={styles.from}>
            {translate({ id: 'brief.note', message: '分享者写道（不是本站的话）：' })}
          </p>
          {/* Text of a stranger: its direction is kept to itself. */}
          <p className={styles.note} dir="auto" data-brief-note="">
            {note}
          </p>
        </>
      )}
      {task && <TaskLine {...props} task={task} />}
      <button type="button" className={styles.dismiss} onClick={onDismiss}>
        {task
          ? translate({ id: 'brief.dismissTask', message: '不做了，收起' })
          : translate({ id: 'brief.dismiss', message: '收起' })}
      </button>
    </aside>
  );
}

function TaskLine(props: BriefNoteProps & { readonly task: Task }): ReactNode {
  const { brief, experiment, playground, task } = props;
  const { files, shipped, state, outdated, replace } = playground;
  const isForeign = state.restored === true && outdated !== undefined;
  const standing = taskState(task, brief.start, { experiment, shipped, files, state, isForeign });
  const { kind } = standing;
  const startAgain = (): void =>
    replace({ ...brief.start, files: editsOf(brief.start.files, shipped) });
  return (
    <div className={clsx(styles.task, styles[kind])} data-task={kind}>
      <p>
        <strong>{translate({ id: 'brief.task', message: '任务' })}</strong>{' '}
        {taskText(task, experiment, playground)}
      </p>
      <p className={styles.state} role="status">
        {taskStateText(standing)}
      </p>
      {kind === 'forbidden' && (
        <button type="button" className={styles.again} onClick={startAgain}>
          {translate({ id: 'brief.startAgain', message: '回到任务的起点' })}
        </button>
      )}
    </div>
  );
}
