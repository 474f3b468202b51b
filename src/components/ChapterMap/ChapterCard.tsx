/** One question on the map: its problem, its remedy, and where the remedy leads. */
import type { ReactNode } from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Chapter } from '../../data/chapters';
import { languageOf } from '../../data/language';
import type { PictureAddresses } from '../../experiments/summary';
import { relationsFrom } from '../../data/relations';
import Picture from '../Picture';
import NextQuestion from './NextQuestion';
import styles from './styles.module.css';

interface Props {
  readonly chapter: Chapter;
  readonly picture: PictureAddresses | undefined;
}

export default function ChapterCard({ chapter, picture }: Props): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  const { number, slug, title, problem, remedy, released } = chapter;
  return (
    <li
      id={`q${number}`}
      className={clsx(styles.card, !released && styles.toCome)}
      data-chapter={number}
    >
      <h3 className={styles.title}>
        <span className={styles.number}>{number}</span>{' '}
        {released ? <Link to={`/${slug}`}>{title[language]}</Link> : <span>{title[language]}</span>}{' '}
        {!released && (
          <span className={styles.status}>
            <Translate id="chapterMap.toCome">即将推出</Translate>
          </span>
        )}
      </h3>
      <dl className={styles.pair}>
        <dt className={styles.problem}>
          <Translate id="chapterMap.problem">问题</Translate>
        </dt>
        <dd>{problem[language]}</dd>
        <dt className={styles.remedy}>
          <Translate id="chapterMap.remedy">对策</Translate>
        </dt>
        <dd>{remedy[language]}</dd>
      </dl>
      {picture && <Picture className={styles.picture} picture={picture} />}
      {relationsFrom(number).length > 0 && (
        <ul className={styles.next}>
          {relationsFrom(number).map((relation) => (
            <NextQuestion key={relation.to} relation={relation} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}
