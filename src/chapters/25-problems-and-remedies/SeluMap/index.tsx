/** Mean square of a layer's output against that of its input: SELU comes back to 1, ReLU does not. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { curvePath, place, type Window } from '@site/src/components/CurvePath';
import { meanSquareAfter, solveSelu } from '@site/src/chapters/25-problems-and-remedies/selu';
import { cobweb } from './cobweb';
import styles from './styles.module.css';

const window: Window = { left: 0, right: 3, bottom: 0, top: 3, width: 300, height: 300 };
const ticks = [1, 2, 3];
const constants = solveSelu();
const selu = (meanSquare: number): number => meanSquareAfter(meanSquare, constants);
/** Half of the pre-activations are positive, so half of the mean square is left. */
const relu = (meanSquare: number): number => meanSquare / 2;
const starts = [0.2, 2.8];

function walk(start: number): string {
  return cobweb(selu, start, 12)
    .map(([across, down]) => place(across, down, window).join(' '))
    .join('L');
}

export default function SeluMap(): ReactNode {
  const [fixedAcross, fixedDown] = place(1, 1, window);
  return (
    <div className={styles.figure}>
      <svg
        viewBox={`-34 -10 ${window.width + 44} ${window.height + 50}`}
        role="img"
        aria-label={translate({
          id: 'seluMap.picture',
          message:
            '横轴是进入一层的均方，纵轴是出来的均方。SELU 的曲线在 1 处穿过对角线，斜率小于 1；ReLU 的直线始终在对角线之下',
        })}
      >
        <path className={styles.axes} d={`M0 0V${window.height}H${window.width}`} />
        {ticks.map((tick) => {
          const [across, down] = place(tick, tick, window);
          return (
            <g key={tick} className={styles.tick}>
              <text x={across} y={window.height + 16} textAnchor="middle">
                {tick}
              </text>
              <text x={-8} y={down + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          );
        })}
        <text className={styles.name} x={window.width / 2} y={window.height + 34}>
          <Translate id="seluMap.in">进入一层的均方</Translate>
        </text>
        <text className={styles.name} transform={`translate(-26 ${window.height / 2}) rotate(-90)`}>
          <Translate id="seluMap.out">出来的均方</Translate>
        </text>
        <path className={styles.diagonal} d={`M0 ${window.height}L${window.width} 0`} />
        <path className={styles.relu} d={curvePath(relu, window, 1)} />
        <path className={styles.selu} d={curvePath(selu, window, 120)} />
        {starts.map((start) => (
          <path key={start} className={styles.walk} d={`M${walk(start)}`} />
        ))}
        <circle className={styles.fixed} cx={fixedAcross} cy={fixedDown} r="4.5" />
      </svg>
      <ul className={styles.legend}>
        <li data-series="selu">SELU</li>
        <li data-series="relu">ReLU</li>
        <li data-series="diagonal">
          <Translate id="seluMap.unchanged">不变</Translate>
        </li>
        <li data-series="walk">
          <Translate id="seluMap.walk">逐层走法</Translate>
        </li>
      </ul>
    </div>
  );
}
