/** All that is known of an event: what it was, who, disputes, experiments, chapters, sources. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { EventDetails } from '@site/src/chapters/23-history/timeline/resolve';
import styles from './details.module.css';

interface Props {
  readonly details: EventDetails;
  readonly inSourceList: boolean;
  /** Links of a closed event are left out of the tab order. */
  readonly reachable: boolean;
}

export default function Details({ details, inSourceList, reachable }: Props): ReactNode {
  const { when, people, text, note, experiments, chapters, sources } = details;
  const tab = reachable ? {} : { tabIndex: -1 };
  return (
    <>
      <p className={styles.facts}>
        {when !== undefined && <span>{when}</span>}
        {people !== '' && (
          <span>
            <span className={styles.hidden}>
              <Translate id="timeline.people">人物：</Translate>
            </span>
            {people}
          </span>
        )}
        {inSourceList && (
          <span>
            <Translate id="timeline.ringed">流传的答案提到</Translate>
          </span>
        )}
      </p>
      <p className={styles.text}>{text}</p>
      {note !== undefined && (
        <p className={styles.note}>
          <b>
            <Translate id="timeline.note">说明</Translate>
          </b>{' '}
          {note}
        </p>
      )}
      {(experiments.length > 0 || chapters.length > 0) && (
        <ul className={styles.places}>
          {experiments.map(({ title, to }) => (
            <li key={to} data-kind="experiment">
              <Translate id="timeline.run">运行实验：</Translate>
              <Link to={to} {...tab}>
                {title}
              </Link>
            </li>
          ))}
          {chapters.map(({ title, to }) => (
            <li key={title} data-kind="chapter">
              <Translate id="timeline.chapter">见问题</Translate>{' '}
              {to === undefined ? (
                title
              ) : (
                <Link to={to} {...tab}>
                  {title}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.text}>
            <span lang="en">{source.text}.</span>{' '}
            {source.links.map(({ href, text: name }) => (
              <a key={href} href={href} rel="noopener" {...tab}>
                {name}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
