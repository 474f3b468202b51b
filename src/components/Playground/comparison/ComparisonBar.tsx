/** What a run is compared with: the settings that differ as chips, and the runs that are kept. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Experiment } from '../../../experiments/experiment';
import type { Playground } from '../usePlayground';
import { differencesOf } from './differences';
import { keptRecording, recordingId, type KeptRun } from './kept';
import styles from './styles.module.css';
import type { Compared } from './useComparison';
import { beforeText, differenceText, outcomeText, type Words } from './wording';

export interface ComparisonBarProps {
  readonly compared: Compared;
  readonly experiment: Experiment;
  readonly playground: Playground;
}

/** Nothing before the first run: the markup is that of the page's HTML. */
export default function ComparisonBar(props: ComparisonBarProps): ReactNode {
  const { compared, experiment, playground } = props;
  const { kept, comparison, keep } = compared;
  const { labels, controls } = experiment;
  if (!comparison && !keep && kept.length === 0) return null;
  const words: Words = { labels, controls, language: playground.language };
  return (
    <div className={styles.bar} data-comparison={comparison?.base.id ?? ''}>
      {(comparison ?? kept.length > 0) && (
        <Against {...props} isOwn={kept.length > 0} words={words} />
      )}
      {comparison && (
        <ul className={styles.chips}>
          {comparison.differences.map((difference) => {
            const text = differenceText(difference, words);
            return (
              <li key={text} className={styles.chip}>
                {text}
              </li>
            );
          })}
        </ul>
      )}
      {keep && (
        <button type="button" className={styles.keep} data-keep="" onClick={keep}>
          {translate({ id: 'comparison.keep', message: '留作对照' })}
        </button>
      )}
      {compared.isFull && (
        <p className={styles.full} role="status">
          {translate({
            id: 'comparison.full',
            message: '浏览器里存不下了：这次运行只留到离开本页为止。',
          })}
        </p>
      )}
    </div>
  );
}

interface AgainstProps extends ComparisonBarProps {
  /** The reader has kept a run. */
  readonly isOwn: boolean;
  readonly words: Words;
}

/** With what the run is compared: a word, or a choice once there is one. */
function Against({ compared, experiment, playground, isOwn, words }: AgainstProps): ReactNode {
  const { kept, chosen, choose, remove } = compared;
  const name = translate({ id: 'comparison.against', message: '对照' });
  const recording = keptRecording(experiment);
  if (!isOwn)
    return (
      <span className={styles.against}>
        {translate({ id: 'comparison.with', message: '与{name}相比' }, { name: beforeText(true) })}
      </span>
    );
  const nameOf = (run: KeptRun, index: number): string => {
    const differences = recording ? differencesOf(recording, run, playground.shipped) : [];
    const told = differences.map((difference) => outcomeText(difference, words));
    const text = told.length > 0 ? told.join(words.language === 'zh' ? '，' : ', ') : defaultText();
    return `${index + 1}. ${text}`;
  };
  return (
    <>
      <label className={styles.against}>
        {name}{' '}
        <select
          className={styles.choice}
          data-compare-with=""
          value={chosen}
          onChange={(event) => choose(event.target.value)}
        >
          {recording && <option value={recordingId}>{beforeText(true)}</option>}
          {kept.map((run, index) => (
            <option key={run.id} value={run.id}>
              {nameOf(run, index)}
            </option>
          ))}
        </select>
      </label>
      {chosen !== recordingId && (
        <button type="button" className={styles.keep} onClick={() => remove(chosen)}>
          {translate({ id: 'comparison.remove', message: '不再保留' })}
        </button>
      )}
    </>
  );
}

function defaultText(): string {
  return translate({ id: 'comparison.defaults', message: '默认设置' });
}
