/** A number in prose that an experiment produced: read from its recording, linked to its playground. */
import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { translate } from '@docusaurus/Translate';
import ExperimentLink from '@site/src/components/ExperimentLink';
import { languageOf } from '@site/src/data/language';
import type { Experiment } from '@site/src/experiments/experiment';
import { formatMetric, type MetricFormat } from './formatMetric';
import styles from './styles.module.css';

interface Props extends MetricFormat {
  readonly experiment: Experiment;
  readonly metric: string;
}

export default function Recorded({ experiment, metric, ...format }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const value = experiment.recorded.metrics[metric];
  if (value === undefined) {
    return <span title={`${experiment.id}: ${metric}`}>—</span>;
  }
  const origin = translate(
    {
      id: 'recorded.origin',
      message: '实验“{title}”默认运行的记录值，点击查看',
      description: 'Tooltip of a number in prose that comes from an experiment’s recording',
    },
    { title: experiment.title[languageOf(currentLocale)] },
  );
  return (
    <ExperimentLink experiment={experiment} className={styles.recorded}>
      <data value={String(value)} title={origin}>
        {formatMetric(value, format, currentLocale)}
      </data>
    </ExperimentLink>
  );
}
