/** One lecture: what it is for, what it takes, and what of the site serves it. */
import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import ExperimentItem, { Embed } from './ExperimentItem';
import styles from './styles.module.css';
import type { DemonstrationView, LectureView, PartView } from './view';
import { minutesText, secondsText } from './times';

export default function Lecture({ lecture }: { readonly lecture: LectureView }): ReactNode {
  const { id, title, objectives, prerequisites, after, minutes, seconds, parts } = lecture;
  return (
    <section className={styles.lecture} aria-labelledby={id} data-lecture={id}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <p className={styles.times}>
        {translate(
          { id: 'lectures.times', message: '阅读{minutes}，实验共运行 {seconds}' },
          { minutes: minutesText(minutes), seconds: secondsText(seconds) },
        )}
      </p>
      <div className={styles.columns}>
        <div>
          <h4>
            <Translate id="lectures.objectives">讲完以后，学生能</Translate>
          </h4>
          <ul className={styles.objectives}>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
          <h4>
            <Translate id="lectures.prerequisites">先修</Translate>
          </h4>
          <p>{prerequisites}</p>
          {after.length > 0 && (
            <p className={styles.after}>
              <Translate id="lectures.after">接在这几讲之后：</Translate>{' '}
              {after.map((earlier) => (
                <a key={earlier.id} href={`#${earlier.id}`}>
                  {earlier.title}
                </a>
              ))}
            </p>
          )}
          <Demonstration demonstration={lecture.demonstration} />
        </div>
        <div>
          <h4>
            <Translate id="lectures.parts">小节与实验</Translate>
          </h4>
          <ol className={styles.parts}>
            {parts.map((part) => (
              <Part key={part.to} part={part} />
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

function Part({ part: { to, title, minutes, experiments } }: { readonly part: PartView }) {
  return (
    <li>
      <div className={styles.row}>
        <Link to={to}>{title}</Link>
        <span className={styles.time}>{minutesText(minutes)}</span>
      </div>
      {experiments.length > 0 && (
        <ul className={styles.experiments}>
          {experiments.map((experiment) => (
            <ExperimentItem key={experiment.id} experiment={experiment} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Demonstration({
  demonstration: { id, title, query, settings, ask },
}: {
  readonly demonstration: DemonstrationView;
}): ReactNode {
  return (
    <div className={styles.demonstration}>
      <h4>
        <Translate id="lectures.demonstration">课堂演示：先猜，再运行</Translate>
      </h4>
      <p>{ask}</p>
      <p className={styles.settings}>
        {title}
        {translate({ id: 'lectures.colon', message: '：' })}
        {settings
          .map(({ label, value }) => `${label} = ${value}`)
          .join(translate({ id: 'lectures.comma', message: '，' }))}
      </p>
      <Embed id={id} title={title} query={query} />
    </div>
  );
}
