/** Every experiment by chapter, or those of the chapter and the topic that the reader picks. */
import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import { chapters } from '../../data/chapters';
import type { Language } from '../../data/language';
import type { GalleryEntry, PictureAddresses } from '../../experiments/summary';
import { topicNames, topics } from '../../experiments/topics';
import Card from './Card';
import Filter from './Filter';
import { isShown, useChoice } from './choice';
import styles from './styles.module.css';

interface Props {
  readonly experiments: readonly GalleryEntry[];
  /** By experiment; one without a chart has none. */
  readonly pictures: Readonly<Record<string, PictureAddresses>>;
  readonly language: Language;
}

export default function Gallery({ experiments, pictures, language }: Props): ReactNode {
  const [choice, choose] = useChoice();
  const shown = experiments.filter((experiment) => isShown(experiment, choice));
  const groups = chapters
    .map(({ number, title }) => ({
      number,
      title: title[language],
      own: shown.filter(({ chapter }) => chapter === number),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <div className={styles.filters}>
        <Filter
          label={translate({ id: 'gallery.chapter', message: '问题' })}
          options={chapters
            .filter(({ number }) => experiments.some(({ chapter }) => chapter === number))
            .map(({ number, title }) => ({
              value: number,
              text: String(number),
              title: title[language],
              count: experiments.filter((one) => isShown(one, { ...choice, chapter: number }))
                .length,
            }))}
          chosen={choice.chapter}
          onChoose={(chapter) => choose({ ...choice, chapter })}
        />
        <Filter
          label={translate({ id: 'gallery.topic', message: '主题' })}
          options={topicNames
            .filter((topic) => experiments.some((one) => one.topics.includes(topic)))
            .map((topic) => ({
              value: topic,
              text: topics[topic][language],
              count: experiments.filter((one) => isShown(one, { ...choice, topic })).length,
            }))}
          chosen={choice.topic}
          onChoose={(topic) => choose({ ...choice, topic })}
        />
        <p className={styles.count} role="status">
          {translate(
            { id: 'gallery.count', message: '显示 {shown} 个，共 {all} 个' },
            { shown: shown.length, all: experiments.length },
          )}
        </p>
      </div>
      {groups.map(({ number, title, own }) => (
        <section key={number} className={styles.chapter}>
          <Heading as="h2" id={`q${number}`}>
            {number} {title}
          </Heading>
          <ul className={styles.cards}>
            {own.map((experiment) => (
              <Card
                key={experiment.id}
                experiment={experiment}
                picture={pictures[experiment.id]}
                language={language}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
