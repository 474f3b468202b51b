/** A number in prose that an experiment gave: read from its recording, linked to its playground. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import ExperimentLink from '@site/src/components/ExperimentLink';
import Measured from '@site/src/components/Measured';
import styles from './styles.module.css';

/** `title`, `value` and `place` are given when the page is built, for the `id` and `metric` of a chapter. */
interface Props {
  /** Of the experiment. */
  readonly title: string;
  readonly value: number;
  /** Where the experiment stands in the text. */
  readonly place?: string;
  /** Digits after the point; without it, three significant digits. */
  readonly digits?: number;
  readonly percent?: boolean;
  readonly scientific?: boolean;
}

export default function Recorded({
  title,
  value,
  place,
  digits,
  percent,
  scientific,
}: Props): ReactNode {
  const origin = translate(
    { id: 'recorded.origin', message: '实验“{title}”默认运行的记录值：{value}' },
    { title, value: String(value) },
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
