/** The ten questions as a map of problems and remedies: an ordered list that CSS lays out as a chart. */
import type { ReactNode } from 'react';
import clsx from 'clsx';
import { translate } from '@docusaurus/Translate';
import { chapters } from '../../data/chapters';
import type { PictureAddresses } from '../../experiments/summary';
import ChapterCard from './ChapterCard';
import chart from './chart.module.css';
import styles from './styles.module.css';

interface Props {
  /** A recorded chart for each chapter, by its number. */
  readonly pictures: Readonly<Record<number, PictureAddresses>>;
}

export default function ChapterMap({ pictures }: Props): ReactNode {
  return (
    <ol
      className={clsx(styles.map, chart.chart)}
      start={21}
      aria-label={translate({
        id: 'chapterMap.label',
        message: '十个问题，按编号',
        description: 'Accessible name of the list of chapters on the home page',
      })}
    >
      {chapters.map((chapter) => (
        <ChapterCard key={chapter.number} chapter={chapter} picture={pictures[chapter.number]} />
      ))}
    </ol>
  );
}
