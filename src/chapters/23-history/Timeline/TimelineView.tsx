/** The timeline: an ordered list that scripts turn into a picture with lanes where there is room. */
import clsx from 'clsx';
import { useCallback, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Language } from '@site/src/data/language';
import { eras } from '@site/src/chapters/23-history/timeline/frame';
import type { DetailsById, TimelineEvent } from '@site/src/chapters/23-history/timeline/resolve';
import { arrange } from './arrange';
import Backdrop from './Backdrop';
import Controls from './Controls';
import Event, { type Live } from './Event';
import Legend from './Legend';
import { useDetails } from './useDetails';
import { useEscape } from './useEscape';
import { useRoom } from './useRoom';
import { useTimeline } from './useTimeline';
import { walk } from './walk';
import { yearsOf } from './wording';
import paper from './paper.module.css';
import styles from './styles.module.css';

/** Narrower, the timeline stays a list. */
const pictureFrom = 600;

interface Props {
  readonly events: readonly TimelineEvent[];
  /** What each says, or the address of the file that has it. */
  readonly details: DetailsById | string;
  readonly language: Language;
}

export default function TimelineView({ events, details: given, language }: Props): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const inLanes = room !== undefined && room.width >= pictureFrom;
  const arrive = useCallback((id: string) => bringIntoView(id, 'center'), []);
  const state = useTimeline(events, arrive);
  const { shown, open, current, zoom } = state;
  const details = useDetails(given, stage, open);
  const arrangement = useMemo(
    () => (inLanes ? arrange(events, shown, zoom, room) : undefined),
    [events, inLanes, room, shown, zoom],
  );
  const visible = events.filter(({ id }) => shown.has(id));

  const goTo = (id: string): void => {
    state.choose(id);
    requestAnimationFrame(() => bringIntoView(id, 'nearest'));
  };
  const leave = (id: string): void => {
    state.close();
    document.getElementById(id)?.focus();
  };
  useEscape(stage, open === undefined ? undefined : () => leave(open));
  const onKeyDown = (event: KeyboardEvent, from: string): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = walk(visible, from, event.key, inLanes);
    if (!next) return;
    event.preventDefault();
    state.setCurrent(next.id);
    document.getElementById(next.id)?.focus();
  };
  const liveOf = ({ id }: TimelineEvent): Live | undefined =>
    room && {
      shown: shown.has(id),
      open: open === id,
      current: current === id,
      label: arrangement?.labels.get(id),
      onToggle: () => (open === id ? state.close() : goTo(id)),
      onKeyDown: (event) => onKeyDown(event, id),
      onFocus: () => state.setCurrent(id),
      onClose: () => leave(id),
      onStep: (step) => {
        const next = walk(visible, id, step === 'earlier' ? 'ArrowLeft' : 'ArrowRight', inLanes);
        if (next) goTo(next.id);
      },
    };
  return (
    <section
      className={clsx(styles.timeline, paper.timeline)}
      aria-label={translate({ id: 'timeline.label', message: '神经网络年表' })}
    >
      <Controls state={state} total={events.length} language={language} />
      <div
        ref={stage}
        className={styles.stage}
        data-moves={state.moves}
        data-mode={room ? (inLanes ? 'picture' : 'list') : 'plain'}
      >
        {arrangement && room && (
          <Backdrop
            arrangement={arrangement}
            zoom={zoom}
            fontSize={room.fontSize}
            language={language}
            openAt={open === undefined ? undefined : arrangement.labels.get(open)?.x}
          />
        )}
        <ol className={styles.eras}>
          {eras.map((era) => {
            const inEra = events.filter(({ year }) => year >= era.from && year < era.to);
            return (
              <li key={era.from} hidden={!inEra.some(({ id }) => shown.has(id))}>
                <h3 className={styles.era}>
                  <span>{yearsOf(era)}</span> {era.title[language]}
                </h3>
                <ol className={styles.events}>
                  {inEra.map((event) => (
                    <Event
                      key={event.id}
                      details={details?.[event.id]}
                      live={liveOf(event)}
                      {...{ event, language }}
                    />
                  ))}
                </ol>
              </li>
            );
          })}
        </ol>
      </div>
      <Legend />
    </section>
  );
}

/** In the picture the card stays at the window's end by itself; `nearest` keeps names clear of it. */
function bringIntoView(id: string, block: 'nearest' | 'center'): void {
  document.getElementById(id)?.scrollIntoView({ block });
}
