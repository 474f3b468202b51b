/** The experiments before and after this one, and all of its chapter. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { chapterOf } from '@site/src/data/chapters';
import { languageOf } from '@site/src/data/language';
import { ownPath } from '@site/src/experiments/address';
import type { Neighbour, OwnPage } from '@site/src/experiments/summary';
import styles from './styles.module.css';

export default function Neighbours({ page }: { readonly page: OwnPage }): ReactNode {
  const { id, chapter, previous, next, ofChapter } = page;
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const title = chapterOf(chapter).title[language];
  return (
    <nav
      className={styles.neighbours}
      aria-label={translate({ id: 'experimentPage.neighbours', message: '其他实验' })}
    >
      <div className={styles.pair}>
        {previous && (
          <Step
            to={previous}
            from={chapter}
            label={translate({ id: 'experimentPage.previous', message: '上一个实验' })}
          />
        )}
        {next && (
          <Step
            to={next}
            from={chapter}
            label={translate({ id: 'experimentPage.next', message: '下一个实验' })}
            className={styles.next}
          />
        )}
      </div>
      {ofChapter.length > 1 && (
        <>
          <h2 id="of-chapter">
            <Translate id="experimentPage.ofChapter" values={{ chapter, title }}>
              {'问题 {chapter}《{title}》的实验'}
            </Translate>
          </h2>
          <ul className={styles.list}>
            {ofChapter.map((one) => (
              <li key={one.id}>
                <Link to={ownPath(one.id)} aria-current={one.id === id ? 'page' : undefined}>
                  {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

interface StepProps {
  readonly to: Neighbour;
  /** The chapter of this page: another is named. */
  readonly from: number;
  readonly label: string;
  readonly className?: string | undefined;
}

function Step({ to: { id, chapter, title }, from, label, className }: StepProps): ReactNode {
  return (
    <Link className={clsx(styles.step, className)} to={ownPath(id)}>
      <span className={styles.label}>
        {label}
        {chapter !== from && (
          <Translate id="experimentPage.otherChapter" values={{ chapter }}>
            {'（问题 {chapter}）'}
          </Translate>
        )}
      </span>
      {title}
    </Link>
  );
}
