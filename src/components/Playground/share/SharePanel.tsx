/** Makes a link to the playground as it is now, with a note and a task if the sender wants them. */
import { translate } from '@docusaurus/Translate';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Experiment } from '../../../experiments/experiment';
import type { Playground } from '../usePlayground';
import { MAX_NOTE, messageOf, type Task } from './brief';
import Send from './Send';
import styles from './sharePanel.module.css';
import TaskFields from './TaskFields';
import { useShareLink } from './useShareLink';

export interface SharePanelProps {
  readonly experiment: Experiment;
  readonly playground: Playground;
  readonly onClose: () => void;
}

export default function SharePanel(props: SharePanelProps): ReactNode {
  const { experiment, playground, onClose } = props;
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [note, setNote] = useState('');
  const [task, setTask] = useState<Task>();
  const message = useMemo(() => messageOf(note, task), [note, task]);
  const link = useShareLink(experiment.id, playground, message);
  // Modal: Escape closes, and the focus goes back to where it was.
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      className={styles.panel}
      aria-labelledby={titleId}
      onClose={onClose}
      data-share-panel=""
    >
      <div className={styles.head}>
        <h2 id={titleId}>
          {translate(
            { id: 'sharePanel.title', message: '分享：{title}' },
            { title: experiment.title[playground.language] },
          )}
        </h2>
        <button type="button" className={styles.close} onClick={() => box.current?.close()}>
          {translate({ id: 'sharePanel.close', message: '关闭' })}
        </button>
      </div>
      <p className={styles.about}>
        {translate({
          id: 'sharePanel.about',
          message:
            '链接带着现在的参数、种子和改过的代码，内容全在链接里，不经过任何服务器。打开的人要自己按运行。',
        })}
      </p>
      <label className={styles.field}>
        {translate(
          { id: 'sharePanel.note', message: '留言（可不写，最多 {max} 字）' },
          { max: MAX_NOTE },
        )}
        <textarea
          rows={2}
          maxLength={MAX_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      {experiment.claims.length > 0 && (
        <TaskFields {...{ experiment, playground, task }} onChange={setTask} />
      )}
      <Send link={link} title={experiment.title[playground.language]} />
    </dialog>
  );
}
