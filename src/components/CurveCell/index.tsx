/** A small picture of curves for a table's cell, with both axes. */
import type { ReactNode } from 'react';
import { place, type Window } from '../CurvePath';
import styles from './styles.module.css';

interface Props {
  readonly window: Window;
  readonly children: ReactNode;
}

export default function CurveCell({ window, children }: Props): ReactNode {
  const { width, height } = window;
  const [originX, originY] = place(0, 0, window);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.axes} d={`M0 ${originY}H${width}M${originX} 0V${height}`} />
      {children}
    </svg>
  );
}
