/** A function of one variable as a curve: minima are full dots, maxima rings, and the lowest has a ring round it. */
import type { ReactNode } from 'react';
import { curvePath, place, type Window } from '@site/src/components/CurvePath';
import {
  criticalPoints,
  truthAt,
  valueAt,
} from '@site/src/chapters/27-local-optima/critical-points';
import type { Example } from '@site/src/chapters/27-local-optima/examples';
import { lowestOf } from './lowest';
import { size } from './faces';
import styles from './styles.module.css';

export default function Curve({ example }: { readonly example: Example }): ReactNode {
  const { reach, formula } = example;
  const f = (x: number): number => valueAt(formula, [x, 0]);
  const heights = Array.from({ length: 81 }, (_, index) => f(-reach + (reach * index) / 40));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const room = (high - low) * 0.12;
  const window: Window = {
    left: -reach,
    right: reach,
    bottom: low - room,
    top: high + room,
    ...size,
  };
  const lowest = lowestOf(example);
  const [, floor] = place(0, 0, window);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={styles.axes}
        d={`M0 ${floor}H${size.width}M${size.width / 2} 0V${size.height}`}
      />
      <path className={styles.curve} d={curvePath(f, window, 120)} />
      {criticalPoints(example).map((point) => {
        const [x] = point;
        const [across, down] = place(x, f(x), window);
        return (
          <g key={x}>
            {x === lowest && <circle className={styles.lowest} cx={across} cy={down} r="8" />}
            <circle
              className={styles.point}
              data-truth={truthAt(example, point)}
              cx={across}
              cy={down}
              r="4"
            />
          </g>
        );
      })}
    </svg>
  );
}
