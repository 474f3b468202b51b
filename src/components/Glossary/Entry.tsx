/** One term of the glossary. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { chapterOf } from '@site/src/data/chapters';
import type { Term } from '@site/src/data/term';
import type { Language } from '@site/src/data/language';
import styles from './styles.module.css';

interface Props {
  readonly term: Term;
  readonly language: Language;
}

export default function Entry({ term, language }: Props): ReactNode {
  const { id, name, abbreviation, also, definition } = term;
  useBrokenLinks().collectAnchor(id);
  const other = language === 'zh' ? 'en' : 'zh';
  const translations = [name[other], also?.[other]].filter((text) => text !== undefined);
  return (
    <div className={styles.entry} id={id}>
      <dt>
        <a
          className={styles.name}
          href={`#${id}`}
          title={translate({ id: 'glossary.permalink', message: '这个词条的链接' })}
        >
          {name[language]}
        </a>
        {abbreviation !== undefined && <span className={styles.abbreviation}>{abbreviation}</span>}
        <span className={styles.other} lang={other === 'zh' ? 'zh-Hans' : 'en'}>
          {translations.join(other === 'zh' ? '；' : ', ')}
        </span>
      </dt>
      <dd>
        {definition[language]}
        <span className={styles.notes}>
          {also?.[language] !== undefined && (
            <Translate id="glossary.also" values={{ name: also[language] }}>
              {'又称：{name}'}
            </Translate>
          )}
          <ChapterNote number={term.chapter} language={language} />
        </span>
      </dd>
    </div>
  );
}

function ChapterNote({ number, language }: { number: number; language: Language }): ReactNode {
  const { title, slug, released } = chapterOf(number);
  const text = translate(
    { id: 'glossary.chapter', message: '第 {number} 问：{title}' },
    { number, title: title[language] },
  );
  // A chapter to come has no page yet.
  return released ? <Link to={`/${slug}`}>{text}</Link> : <span>{text}</span>;
}
