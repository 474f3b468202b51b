/** A function of two variables as a surface, with its critical point. */
import type { ReactNode } from 'react';
import type { Example } from '@site/src/chapters/27-local-optima/examples';
import { drawSurface, size } from './faces';
import styles from './styles.module.css';

interface Props {
  readonly example: Example;
  /** Faces along a side. */
  readonly cells: number;
}

export default function Surface({ example, cells }: Props): ReactNode {
  const { faces, point } = drawSurface(example, cells);
  const [across, down] = point;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles.surface}>
        {faces.map(({ path, level }) => (
          <path key={path} d={path} data-level={level} />
        ))}
      </g>
      <circle className={styles.point} cx={across} cy={down} r="4" />
    </svg>
  );
}
