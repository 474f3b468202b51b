/** The layers as columns of nodes: hidden ones hollow, the response filled, for it alone is observed. */
import type { ReactNode } from 'react';
import { subscript, units } from './glm';
import styles from './styles.module.css';

const height = 108;
const middle = 46;
const radius = 7;

interface Column {
  readonly x: number;
  readonly name: string;
  readonly kind: 'input' | 'hidden' | 'response';
  readonly ys: readonly number[];
}

const spread = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * 30);

function columnsOf(hidden: number): readonly Column[] {
  const step = 300 / (hidden + 1);
  const at = (place: number): number => 30 + place * step;
  return [
    { x: at(0), name: 'x', kind: 'input', ys: spread(2) },
    ...Array.from({ length: hidden }, (_, layer): Column => ({
      x: at(layer + 1),
      name: `h${subscript(layer)}`,
      kind: 'hidden',
      ys: spread(units),
    })),
    { x: at(hidden + 1), name: 'μ → y', kind: 'response', ys: spread(1) },
  ];
}

export default function Network({
  hidden,
  label,
}: {
  readonly hidden: number;
  readonly label: string;
}): ReactNode {
  const columns = columnsOf(hidden);
  return (
    <svg className={styles.network} viewBox={`0 0 360 ${height}`} role="img" aria-label={label}>
      {columns.slice(1).map((column, layer) => {
        const below = columns[layer];
        return below?.ys.flatMap((from) =>
          column.ys.map((to) => (
            <path
              key={`${layer} ${from} ${to}`}
              className={styles.edge}
              d={`M${below.x + radius} ${from}L${column.x - radius} ${to}`}
            />
          )),
        );
      })}
      {columns.map(({ x, name, kind, ys }) => (
        <g key={x} data-kind={kind}>
          {ys.map((y) => (
            <circle key={y} className={styles.node} cx={x} cy={y} r={radius} />
          ))}
          <text className={styles.name} x={x} y={height - 8}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
