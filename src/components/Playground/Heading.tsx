/** The heading of a playground: in a chapter the experiment’s title, what to watch, and its own page. */
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { ownPath } from '../../experiments/address';
import type { Experiment } from '../../experiments/experiment';
import type { Language } from '../../data/language';
import { useEmbedding } from '../Embed';
import styles from './heading.module.css';

export interface HeadingProps {
  readonly experiment: Pick<Experiment, 'id' | 'title' | 'summary'>;
  readonly language: Language;
  /** Of the element that names the playground. */
  readonly titleId: string;
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** The page that it stands on, whose own heading has the title. */
  readonly ownPage: boolean;
  /** Stands beside the title there. */
  readonly stageButton?: ReactNode;
}

export default function Heading(props: HeadingProps): ReactNode {
  const { experiment, language, titleId, level, ownPage, stageButton } = props;
  const { id, title, summary } = experiment;
  const Title = `h${level}` as const;
  const isFramed = useEmbedding() !== undefined;
  if (ownPage) {
    return (
      <div className={styles.head}>
        <Title id={titleId} className={styles.title}>
          {translate({ id: 'playground.workbench', message: '工作台' })}
        </Title>
        {stageButton}
      </div>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <Title id={titleId} className={styles.title}>
          {title[language]}
        </Title>
        <Link
          className={styles.own}
          to={ownPath(id)}
          {...(isFramed && { target: '_blank' })}
          aria-label={translate(
            { id: 'playground.ownPageOf', message: '独立页面：{title}' },
            { title: title[language] },
          )}
        >
          {translate({ id: 'playground.ownPage', message: '独立页面' })}
        </Link>
      </div>
      <p className={styles.summary}>{summary[language]}</p>
    </>
  );
}
