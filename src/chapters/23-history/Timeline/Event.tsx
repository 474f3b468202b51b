/** An event: its name on the picture or in the list, and its details. */
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { translate } from '@docusaurus/Translate';
import type { Language } from '@site/src/data/language';
import { threads } from '@site/src/chapters/23-history/timeline/frame';
import type { EventDetails, TimelineEvent } from '@site/src/chapters/23-history/timeline/resolve';
import type { PlacedLabel } from './arrange';
import Details from './Details';
import KeptDetails from './KeptDetails';
import Mark from './Mark';
import card from './card.module.css';
import styles from './styles.module.css';

interface Props {
  readonly event: TimelineEvent;
  /** Undefined until it has come; the page's HTML shows it meanwhile. */
  readonly details: EventDetails | undefined;
  readonly language: Language;
  /** Undefined until scripts run: then everything is open and every link can be reached. */
  readonly live?: Live | undefined;
}

export interface Live {
  readonly shown: boolean;
  readonly open: boolean;
  readonly current: boolean;
  /** Its place in the picture, if there is one. */
  readonly label: PlacedLabel | undefined;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onStep: (step: 'earlier' | 'later') => void;
  /** Closes the details and stands on the name again. */
  readonly onClose: () => void;
}

export default function Event({ event, details, language, live }: Props): ReactNode {
  const { id, year, title, thread, runs, milestone, inSourceList } = event;
  useBrokenLinks().collectAnchor(id);
  const follow = (click: MouseEvent): void => {
    if (!live || click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    live.onToggle();
  };
  return (
    <li className={styles.event} data-thread={thread} hidden={live !== undefined && !live.shown}>
      <a
        id={id}
        className={styles.name}
        href={`#${id}`}
        data-event={id}
        data-milestone={milestone}
        onClick={follow}
        {...placeOf(live?.label)}
        {...(live && {
          tabIndex: live.current ? 0 : -1,
          'aria-current': live.open ? 'true' : undefined,
          onKeyDown: live.onKeyDown,
          onFocus: live.onFocus,
        })}
      >
        <Mark {...{ runs, milestone }} ringed={inSourceList} />
        <span className={styles.year}>{year}</span> <span className={styles.title}>{title}</span>{' '}
        <span className={styles.thread}>{threads[thread][language]}</span>
      </a>
      <div className={card.body} data-open={live === undefined || live.open}>
        <p className={card.heading} aria-hidden="true">
          <span>{year}</span> {title}
          <span className={styles.thread}>{threads[thread][language]}</span>
        </p>
        {live?.open && <Steps onStep={live.onStep} onClose={live.onClose} />}
        {details ? (
          <div key="details">
            <Details {...{ details, inSourceList }} reachable={live?.open ?? true} />
          </div>
        ) : (
          <KeptDetails key="kept" reachable={live?.open ?? true} />
        )}
      </div>
    </li>
  );
}

function placeOf(label: PlacedLabel | undefined): { style?: CSSProperties; 'data-side'?: string } {
  if (!label) return {};
  const style: Record<`--${string}`, string> = { '--x': `${label.x}px`, '--y': `${label.y}px` };
  return { style, 'data-side': label.side };
}

function Steps({ onStep, onClose }: Pick<Live, 'onStep' | 'onClose'>): ReactNode {
  return (
    <div className={card.steps}>
      <button type="button" onClick={() => onStep('earlier')}>
        {translate({ id: 'timeline.earlier', message: '上一件' })}
      </button>
      <button type="button" onClick={() => onStep('later')}>
        {translate({ id: 'timeline.later', message: '下一件' })}
      </button>
      <button type="button" onClick={onClose}>
        {translate({ id: 'timeline.close', message: '收起' })}
      </button>
    </div>
  );
}
