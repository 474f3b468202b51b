/** A number in prose that an experiment gave: read from its recording, linked to its playground. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ExperimentLink from '@site/src/components/ExperimentLink';
import Measured from '@site/src/components/Measured';
import { languageOf } from '@site/src/data/language';
import type { Experiment } from '@site/src/experiments/experiment';
import styles from './styles.module.css';

interface Props {
  /** Named by `id` in a chapter; imported when the page is built. */
  readonly experiment: Experiment;
  readonly metric: string;
  /** Where the experiment stands in the text; given when the page is built. */
  readonly place?: string;
  /** Digits after the point; without it, three significant digits. */
  readonly digits?: number;
  readonly percent?: boolean;
  readonly scientific?: boolean;
}

export default function Recorded({
  experiment,
  metric,
  place,
  digits,
  percent,
  scientific,
}: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const value = experiment.recorded?.metrics[metric];
  // Only while a first recording is being made: any other build refuses an unknown metric.
  if (value === undefined) return <span>{metric}</span>;
  const origin = translate(
    { id: 'recorded.origin', message: '实验“{title}”默认运行的记录值：{value}' },
    { title: experiment.title[language], value: String(value) },
  );
  return (
    <ExperimentLink place={place} className={styles.recorded}>
      <Measured
        value={value}
        origin={origin}
        digits={digits}
        percent={percent}
        scientific={scientific}
      />
    </ExperimentLink>
  );
}
