/**
 * The recorded charts as the page's HTML had them; the tables that are opened there are filled, and
 * values are read off the pictures that a reader turns to.
 */
import clsx from 'clsx';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { RecordedCharts } from '../../experiments/experiment';
import type { Language } from '../../data/language';
import { ChartTables, useStillReading, useTurning } from '../Chart';
import { labelOf, type Labels } from '../Wording';
import { ownValue } from './ownValue';
import styles from './styles.module.css';

interface Props {
  /** Their HTML: made from recordings when the page was built. */
  readonly still: string;
  readonly place: RefObject<HTMLDivElement | null>;
  /** What is shown is not of the run under way. */
  readonly stale: boolean;
  /** The charts' data, once there. */
  readonly charts: RecordedCharts | undefined;
  readonly labels: Labels;
  readonly language: Language;
  /** The reader opens a chart's data, or reads values off its picture. */
  readonly onOpen: () => void;
}

export default function StillCharts(props: Props): ReactNode {
  const { still, place, stale, charts, labels, language, onOpen } = props;
  const opened = useOpened(place, onOpen);
  useTurning(place);
  useStillReading(place, {
    onWish: onOpen,
    pictureOf: (picture) => {
      const name = nameAround(picture);
      const chart = name === undefined ? undefined : ownValue(charts ?? {}, name);
      const title = labelOf(labels, name ?? '', language);
      return chart && { spec: chart.spec, layers: chart.layers, labels, language, title };
    },
  });
  return (
    <>
      <div
        ref={place}
        className={clsx(styles.charts, stale && styles.stale)}
        data-charts=""
        dangerouslySetInnerHTML={{ __html: still }}
      />
      {opened.map(({ name, details }) => {
        const layers = ownValue(charts ?? {}, name)?.layers;
        const title = labelOf(labels, name, language);
        return (
          layers &&
          createPortal(<ChartTables {...{ title, layers, labels, language }} />, details, name)
        );
      })}
    </>
  );
}

interface Opened {
  readonly name: string;
  readonly details: HTMLDetailsElement;
}

/** Charts whose data were opened, in the order of opening; what was filled once stays. */
function useOpened(place: Props['place'], onOpen: () => void): readonly Opened[] {
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  useEffect(() => {
    const root = place.current;
    const note = ({ target }: Pick<Event, 'target'>): void => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const name = nameAround(target);
      if (name === undefined) return;
      setOpened((before) =>
        before.some(({ details }) => details === target)
          ? before
          : [...before, { name, details: target }],
      );
      onOpen();
    };
    // The event does not bubble.
    root?.addEventListener('toggle', note, true);
    // Opened before the page had taken over.
    for (const target of root?.querySelectorAll('details[open]') ?? []) note({ target });
    return () => root?.removeEventListener('toggle', note, true);
  }, [onOpen, place]);
  return opened;
}

function nameAround(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-chart]')?.dataset['chart'];
}
