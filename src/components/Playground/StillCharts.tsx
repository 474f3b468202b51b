/** The recorded charts that the page's HTML holds: React leaves them as they stand. */
import clsx from 'clsx';
import type { ReactNode, RefObject } from 'react';
import { useTurning } from '../Chart';
import styles from './styles.module.css';

interface Props {
  readonly place: RefObject<HTMLDivElement | null>;
  /** What is shown is not of the run under way. */
  readonly stale: boolean;
}

export default function StillCharts({ place, stale }: Props): ReactNode {
  useTurning(place);
  return (
    <div
      ref={place}
      className={clsx(styles.charts, stale && styles.stale)}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
