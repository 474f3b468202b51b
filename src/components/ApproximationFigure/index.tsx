/** A sine, the best a layer of squares can do, and what ReLU units do; the errors are computed. */
import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { curvePath, place, type Window } from '@site/src/components/CurvePath';
import { bestQuadratic, reluNetwork, rootMeanSquare, target } from './approximation';
import styles from './styles.module.css';

const window: Window = { left: -1, right: 1, bottom: -1.25, top: 1.25, width: 360, height: 200 };
const [middle, zero] = place(0, 0, window);
const drawn = reluNetwork(8);
const widths = [4, 8, 16, 32];

const errorOf = (f: (x: number) => number): string => rootMeanSquare(f).toFixed(3);

export default function ApproximationFigure(): ReactNode {
  return (
    <div className={styles.figure}>
      <svg
        viewBox={`0 0 ${window.width} ${window.height}`}
        role="img"
        aria-label={translate({
          id: 'approximationFigure.picture',
          message:
            '区间 −1 到 1 上的 sin 6x；最好的抛物线是一条斜线，8 个 ReLU 单元的折线贴着正弦走',
        })}
      >
        <path
          className={styles.axes}
          d={`M0 ${zero}H${window.width}M${middle} 0V${window.height}`}
        />
        <path className={styles.target} d={curvePath(target, window, 180)} />
        <path className={styles.quadratic} d={curvePath(bestQuadratic, window, 1)} />
        <path className={styles.relu} d={curvePath(drawn.at, window, 8)} />
        {drawn.kinks.map((kink) => {
          const [across, down] = place(kink, drawn.at(kink), window);
          return <circle key={kink} className={styles.kink} cx={across} cy={down} r="3" />;
        })}
      </svg>
      <ul className={styles.legend}>
        <li data-series="target">
          <Translate id="approximationFigure.target">目标 sin 6x</Translate>
        </li>
        <li data-series="quadratic">
          <Translate id="approximationFigure.quadratic">最好的抛物线</Translate>
        </li>
        <li data-series="relu">
          <Translate id="approximationFigure.relu">8 个 ReLU 单元</Translate>
        </li>
      </ul>
      <table className={styles.errors}>
        <caption>
          <Translate id="approximationFigure.errors">均方根误差随隐单元个数的变化</Translate>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="approximationFigure.units">隐单元</Translate>
            </th>
            {widths.map((units) => (
              <th key={units} scope="col">
                {units}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Translate id="approximationFigure.square">平方</Translate>
            </th>
            {widths.map((units) => (
              <td key={units}>{errorOf(bestQuadratic)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">ReLU</th>
            {widths.map((units) => (
              <td key={units}>{errorOf(reluNetwork(units).at)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
