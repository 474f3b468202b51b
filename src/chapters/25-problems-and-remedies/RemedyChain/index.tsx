/** The remedies in the order of the interview list and in the order of time, joined by lines. */
import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf } from '@site/src/data/language';
import {
  countReversed,
  inTime,
  remedies,
  type Remedy,
} from '@site/src/chapters/25-problems-and-remedies/remedies';
import { joinPath } from './joinPath';
import Order from './Order';
import styles from './styles.module.css';

const dated = inTime(remedies);
const rowInTime = new Map(dated.map(({ id }, row) => [id, row]));
const { pairs, reversed } = countReversed(remedies);

export default function RemedyChain(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const [active, setActive] = useState<string>();
  const entry = ({ name, page, heading }: Remedy): ReactNode => (
    <Link to={`${page}#${heading}`}>{name[language]}</Link>
  );
  return (
    <div className={styles.chain}>
      <div className={styles.orders}>
        <Order
          title={translate({ id: 'remedyChain.inList', message: '清单里的次序' })}
          remedies={remedies}
          active={active}
          onActive={setActive}
        >
          {(remedy) => (
            <>
              <span className={styles.line}>{Number(remedy.item.slice(3))}</span> {entry(remedy)}
            </>
          )}
        </Order>
        <svg
          className={styles.lines}
          viewBox={`0 0 100 ${remedies.length}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {remedies.map(({ id, thread }, row) => (
            <path
              key={id}
              className={styles.join}
              data-thread={thread}
              data-faded={active !== undefined && active !== id}
              d={joinPath(row, rowInTime.get(id) ?? row)}
            />
          ))}
        </svg>
        <Order
          title={translate({ id: 'remedyChain.inTime', message: '发表的次序' })}
          remedies={dated}
          active={active}
          onActive={setActive}
        >
          {(remedy) => (
            <>
              <time className={styles.month} dateTime={remedy.published}>
                {remedy.published.replace('-', '.')}
              </time>{' '}
              {entry(remedy)}
            </>
          )}
        </Order>
      </div>
      <p className={styles.count}>
        <Translate
          id="remedyChain.count"
          values={{
            remedies: String(remedies.length),
            pairs: String(pairs),
            reversed: String(reversed),
          }}
        >
          {'{remedies} 项对策两两配对，共 {pairs} 对，其中 {reversed} 对与时间先后相反。'}
        </Translate>
      </p>
    </div>
  );
}
