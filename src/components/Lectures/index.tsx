/** The lectures that the site serves: all of them at a glance, then each on its own. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import ScrollTable from '../ScrollTable';
import Lecture from './Lecture';
import styles from './styles.module.css';
import { minutesText, secondsText } from './times';
import type { LectureView } from './view';

interface Props {
  readonly lectures: readonly LectureView[];
}

export default function Lectures({ lectures }: Props): ReactNode {
  return lectures.map((lecture) => <Lecture key={lecture.id} lecture={lecture} />);
}

export function LectureTable({ lectures }: Props): ReactNode {
  const [theme, sections, experiments, reading, runs] = columnNames();
  return (
    <ScrollTable className={styles.overview}>
      <thead>
        <tr>
          <th scope="col">{theme}</th>
          <th scope="col" className={styles.counts}>
            {sections}
          </th>
          <th scope="col" className={styles.counts}>
            {experiments}
          </th>
          <th scope="col">{reading}</th>
          <th scope="col">{runs}</th>
        </tr>
      </thead>
      <tbody>
        {lectures.map(({ id, title, parts, minutes, seconds }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#${id}`}>{title}</a>
            </th>
            <td className={styles.counts}>{parts.length}</td>
            <td className={styles.counts}>{parts.flatMap(({ experiments: own }) => own).length}</td>
            <td>{minutesText(minutes)}</td>
            <td>{secondsText(seconds)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function columnNames(): [string, string, string, string, string] {
  return [
    translate({ id: 'lectures.column.lecture', message: '主题' }),
    translate({ id: 'lectures.column.sections', message: '小节' }),
    translate({ id: 'lectures.column.experiments', message: '实验' }),
    translate({ id: 'lectures.column.reading', message: '阅读' }),
    translate({ id: 'lectures.column.runs', message: '运行' }),
  ];
}
