/** What the experiment is: where in the site, its title and question, and what its recorded run took. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { chapterOf } from '@site/src/data/chapters';
import { languageOf } from '@site/src/data/language';
import { galleryPath } from '@site/src/experiments/address';
import type { OwnPage } from '@site/src/experiments/summary';
import { topics } from '@site/src/experiments/topics';
import styles from './styles.module.css';

export default function Head({ page }: { readonly page: OwnPage }): ReactNode {
  const { chapter, title, question, summary, places, backend, recorded } = page;
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <header className={styles.head}>
      <nav
        className={styles.trail}
        aria-label={translate({ id: 'experimentPage.trail', message: '所在位置' })}
      >
        <Link to={galleryPath}>
          <Translate id="experimentPage.gallery">全部实验</Translate>
        </Link>
        <span aria-hidden="true">›</span>
        <Link to={`${galleryPath}?chapter=${chapter}`}>
          {chapter} {chapterOf(chapter).title[language]}
        </Link>
      </nav>
      <h1>{title}</h1>
      <p className={styles.question}>{question}</p>
      <p className={styles.summary}>{summary}</p>
      <dl className={styles.facts}>
        {places.length > 0 && (
          <div>
            <dt>
              <Translate id="experimentPage.inText">原文</Translate>
            </dt>
            {places.map(({ to, title: section }) => (
              <dd key={to}>
                <Link to={to}>{section}</Link>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>
            <Translate id="experimentPage.topics">主题</Translate>
          </dt>
          {page.topics.map((topic) => (
            <dd key={topic}>
              <Link to={`${galleryPath}?topic=${topic}`}>{topics[topic][language]}</Link>
            </dd>
          ))}
        </div>
        <div>
          <dt>
            <Translate id="experimentPage.run">默认运行</Translate>
          </dt>
          <dd>
            {recorded ? (
              <Translate
                id="experimentPage.recorded"
                values={{ seconds: recorded.seconds.toFixed(1), browser: recorded.browser }}
              >
                {'{seconds} 秒（{browser}）'}
              </Translate>
            ) : (
              <Translate id="experimentPage.unrecorded">尚无记录</Translate>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="experimentPage.backend">后端</Translate>
          </dt>
          <dd>{backend}</dd>
        </div>
      </dl>
    </header>
  );
}
