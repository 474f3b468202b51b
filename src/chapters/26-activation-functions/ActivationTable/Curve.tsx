/** The curve of an activation and of its derivative, small enough for a table's cell. */
import type { ReactNode } from 'react';
import type { Activation } from '@site/src/chapters/26-activation-functions/activations';
import { functionOf } from '../../../expressions/evaluate';
import CurveCell from '../../../components/CurveCell';
import { curvePath, type Window } from '../../../components/CurvePath';
import styles from './styles.module.css';

const window: Window = { left: -4, right: 4, bottom: -1.3, top: 2.3, width: 96, height: 56 };

export default function Curve({ activation }: { readonly activation: Activation }): ReactNode {
  const { formula, derivative } = activation;
  return (
    <CurveCell window={window}>
      <path className={styles.slope} d={curvePath(functionOf(derivative, 'x'), window, 80)} />
      <path className={styles.value} d={curvePath(functionOf(formula, 'x'), window, 80)} />
    </CurveCell>
  );
}
