/** Chooses a task: which claim, what is to become of it, and which files may be changed for that. */
import { translate } from '@docusaurus/Translate';
import { useId, type ReactNode } from 'react';
import { defaultsOf } from '../../../experiments/claim';
import type { Experiment } from '../../../experiments/experiment';
import { statementOf } from '../../Claims';
import type { Playground } from '../usePlayground';
import type { Task } from './brief';
import styles from './sharePanel.module.css';

export interface TaskFieldsProps {
  readonly experiment: Experiment;
  readonly playground: Pick<Playground, 'language' | 'files'>;
  readonly task: Task | undefined;
  readonly onChange: (task: Task | undefined) => void;
}

export default function TaskFields(props: TaskFieldsProps): ReactNode {
  const { experiment, playground, task, onChange } = props;
  const { claims, labels, recorded } = experiment;
  const names = Object.keys(playground.files);
  const group = useId();
  const params = defaultsOf(recorded?.params);
  const [first] = claims;
  if (!first) return null;
  const begin = (): Task => ({ files: names.slice(0, 1), claim: first.id, want: 'fails' });
  return (
    <div className={styles.field}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={task !== undefined}
          onChange={(event) => onChange(event.target.checked ? begin() : undefined)}
        />
        {translate({ id: 'sharePanel.task', message: '出一道题' })}
      </label>
      {task && (
        <div className={styles.task}>
          <label className={styles.field}>
            {translate({ id: 'sharePanel.claim', message: '哪条论断' })}
            <select
              value={task.claim}
              onChange={({ target: { value } }) => onChange({ ...task, claim: value })}
            >
              {claims.map((claim) => (
                <option key={claim.id} value={claim.id}>
                  {statementOf(claim, params, labels, playground.language)}
                </option>
              ))}
            </select>
          </label>
          <fieldset className={styles.options}>
            <legend>{translate({ id: 'sharePanel.want', message: '要它' })}</legend>
            {(['holds', 'fails'] as const).map((want) => (
              <label key={want} className={styles.option}>
                <input
                  type="radio"
                  name={group}
                  checked={task.want === want}
                  onChange={() => onChange({ ...task, want })}
                />
                {want === 'holds'
                  ? translate({ id: 'sharePanel.holds', message: '成立' })
                  : translate({ id: 'sharePanel.fails', message: '不成立' })}
              </label>
            ))}
          </fieldset>
          <fieldset className={styles.options}>
            <legend>
              {translate({
                id: 'sharePanel.files',
                message: '可以改的文件（参数总可以调，一个都不选就是只调参数）',
              })}
            </legend>
            {names.map((name) => (
              <label key={name} className={styles.option}>
                <input
                  type="checkbox"
                  checked={task.files.includes(name)}
                  onChange={(event) => {
                    const may = event.target.checked
                      ? names.filter((one) => one === name || task.files.includes(one))
                      : task.files.filter((one) => one !== name);
                    onChange({ ...task, files: may });
                  }}
                />
                <code translate="no">{name}</code>
              </label>
            ))}
          </fieldset>
        </div>
      )}
    </div>
  );
}
