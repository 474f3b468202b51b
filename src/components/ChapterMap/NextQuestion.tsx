/** An edge of the map: a sentence with a link to the next card, and on wide screens an arrow to it. */
import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { chapterOf } from '../../data/chapters';
import type { Language } from '../../data/language';
import type { Relation } from '../../data/relations';
import chart from './chart.module.css';
import styles from './styles.module.css';

interface Props {
  readonly relation: Relation;
  readonly language: Language;
}

export default function NextQuestion({ relation, language }: Props): ReactNode {
  const next = chapterOf(relation.to);
  return (
    <li>
      <span className={chart.arrow} data-direction={relation.direction} aria-hidden="true" />
      <span className={styles.leadsTo}>
        <Translate id="chapterMap.leadsTo">引出</Translate>{' '}
      </span>
      <a href={`#q${next.number}`}>
        {next.number} {next.title[language]}
      </a>
      <span className={styles.why}>{relation.why[language]}</span>
    </li>
  );
}
