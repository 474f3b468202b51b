/** An experiment in the gallery: a picture of its recorded run, what to watch, how much it tests and takes. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Language } from '../../data/language';
import { ownPath } from '../../experiments/address';
import type { GalleryEntry, PictureAddresses } from '../../experiments/summary';
import { topics } from '../../experiments/topics';
import Picture from '../Picture';
import styles from './styles.module.css';

interface Props {
  readonly experiment: GalleryEntry;
  readonly picture: PictureAddresses | undefined;
  readonly language: Language;
}

export default function Card({ experiment, picture, language }: Props): ReactNode {
  const { id, title, summary } = experiment;
  return (
    <li className={styles.card}>
      {picture && <Picture className={styles.picture} picture={picture} />}
      <div className={styles.words}>
        <h3 className={styles.title}>
          <Link to={ownPath(id)}>{title}</Link>
        </h3>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.facts}>{factsOf(experiment, language).join(' · ')}</p>
      </div>
    </li>
  );
}

function factsOf({ claims, seconds, topics: own }: GalleryEntry, language: Language): string[] {
  return [
    claims === 1
      ? translate({ id: 'gallery.claim', message: '1 条论断' })
      : translate({ id: 'gallery.claims', message: '{claims} 条论断' }, { claims }),
    seconds === undefined
      ? translate({ id: 'gallery.unrecorded', message: '尚无记录' })
      : translate(
          { id: 'gallery.seconds', message: '{seconds} 秒' },
          { seconds: seconds.toFixed(1) },
        ),
    own.map((topic) => topics[topic][language]).join(language === 'zh' ? '、' : ', '),
  ];
}
