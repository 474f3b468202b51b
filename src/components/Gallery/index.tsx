/** Every experiment by chapter, or those of the chapter that the reader picks. */
import { useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { chapters } from '../../data/chapters';
import type { Language } from '../../data/language';
import type { ExperimentSummary } from '../../experiments/summary';
import ExperimentCard from '../ExperimentCard';
import Filter from './Filter';
import styles from './styles.module.css';

interface Props {
  readonly experiments: readonly ExperimentSummary[];
  readonly language: Language;
}

export default function Gallery({ experiments, language }: Props): ReactNode {
  const [chosen, setChosen] = useState<number>();
  const groups = chapters
    .map(({ number, title }) => ({
      number,
      title: title[language],
      own: experiments.filter(({ chapter }) => chapter === number),
    }))
    .filter(({ own }) => own.length > 0);
  const shown = groups.filter(({ number }) => chosen === undefined || chosen === number);
  return (
    <>
      <Filter
        label={translate({ id: 'gallery.filter', message: '按问题筛选' })}
        chapters={groups}
        chosen={chosen}
        onChoose={setChosen}
      />
      {shown.map(({ number, title, own }) => (
        <section key={number} className={styles.chapter}>
          <Heading as="h2" id={`q${number}`}>
            {number} {title}
          </Heading>
          {own.map((experiment) => (
            <ExperimentCard key={experiment.id} experiment={experiment} />
          ))}
        </section>
      ))}
    </>
  );
}
