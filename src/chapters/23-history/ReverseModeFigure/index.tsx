/** A recurrent unit run for two steps as a graph: values above the nodes, derivatives below; all computed. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { runBackward, runForward, type Values } from '@site/src/chapters/23-history/formulas';
import styles from './styles.module.css';

interface Node {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

const row = 64;
const radius = 15;
const nodes = {
  x: { label: 'x', x: 26, y: row },
  z1: { label: 'z₁', x: 88, y: row },
  h1: { label: 'h₁', x: 150, y: row },
  z2: { label: 'z₂', x: 212, y: row },
  h2: { label: 'h₂', x: 274, y: row },
  L: { label: 'L', x: 334, y: row },
  w: { label: 'w', x: 150, y: 148 },
} satisfies Readonly<Record<string, Node>>;
const edges = [
  [nodes.x, nodes.z1],
  [nodes.z1, nodes.h1],
  [nodes.h1, nodes.z2],
  [nodes.z2, nodes.h2],
  [nodes.h2, nodes.L],
  [nodes.w, nodes.z1],
  [nodes.w, nodes.z2],
] as const;

const given: Values = { x: 1, w: 0.8, t: 1 };
const values = runForward(given);
const derivatives: Values = { ...runBackward(given), L: 1 };

const shown = (value: number): string => value.toFixed(3).replace('-', '−');

/** The line between the rims of two nodes, with room for the arrow's head. */
function edgePath(from: Node, to: Node): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  return `M${from.x + ux * radius} ${from.y + uy * radius}L${to.x - ux * (radius + 5)} ${to.y - uy * (radius + 5)}`;
}

export default function ReverseModeFigure(): ReactNode {
  return (
    <div className={styles.figure}>
      <svg
        viewBox="0 0 360 196"
        role="img"
        aria-label={translate(
          {
            id: 'reverseModeFigure.picture',
            message:
              '计算图：x 和 w 得到 z₁，再到 h₁；h₁ 和同一个 w 得到 z₂，再到 h₂ 和损失 L。L 对 w 的导数是 {slope}',
          },
          { slope: shown(derivatives.w ?? NaN) },
        )}
      >
        <defs>
          <marker
            id="reverse-mode-arrow"
            viewBox="0 0 6 6"
            refX="1"
            refY="3"
            markerWidth="6"
            markerHeight="6"
            orient="auto"
          >
            <path className={styles.head} d="M0 0L6 3L0 6Z" />
          </marker>
        </defs>
        {edges.map(([from, to]) => (
          <path
            key={from.label + to.label}
            className={styles.edge}
            d={edgePath(from, to)}
            markerEnd="url(#reverse-mode-arrow)"
          />
        ))}
        {Object.entries(nodes).map(([name, { label, x, y }]) => (
          <g key={name}>
            <circle className={styles.node} cx={x} cy={y} r={radius} />
            <text className={styles.label} x={x} y={y}>
              {label}
            </text>
            <text className={styles.value} x={x} y={y - radius - 10} data-value={name}>
              {shown(values[name] ?? NaN)}
            </text>
            {name in derivatives && (
              <text className={styles.derivative} x={x} y={y + radius + 12} data-derivative={name}>
                {shown(derivatives[name] ?? NaN)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        <li data-series="value">
          <Translate id="reverseModeFigure.value">圈上：前向算出的值</Translate>
        </li>
        <li data-series="derivative">
          <Translate id="reverseModeFigure.derivative">圈下：L 对它的导数，从右往左算</Translate>
        </li>
      </ul>
    </div>
  );
}
