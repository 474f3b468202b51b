/** The curve of an activation and of its derivative, small enough for a table's cell. */
import type { ReactNode } from 'react';
import type { Activation } from '@site/src/data/activations';
import { curvePath, place, type Window } from '../CurvePath';
import styles from './styles.module.css';

const window: Window = { left: -4, right: 4, bottom: -1.3, top: 2.3, width: 96, height: 56 };
const [originX, originY] = place(0, 0, window);

export default function Curve({ activation }: { readonly activation: Activation }): ReactNode {
  const { formula, derivative } = activation;
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${window.width} ${window.height}`}
      width={window.width}
      height={window.height}
      aria-hidden="true"
      focusable="false"
    >
      <path
        className={styles.axes}
        d={`M0 ${originY}H${window.width}M${originX} 0V${window.height}`}
      />
      <path className={styles.slope} d={curvePath(derivative.at, window, 80)} />
      <path className={styles.value} d={curvePath(formula.at, window, 80)} />
    </svg>
  );
}
