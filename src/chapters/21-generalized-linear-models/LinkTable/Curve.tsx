/** The mean over the linear predictor, with a band one standard deviation wide where there is one. */
import type { ReactNode } from 'react';
import type { LinkRow } from '@site/src/chapters/21-generalized-linear-models/link-row';
import { evaluate } from '../../../expressions/evaluate';
import CurveCell from '../../../components/CurveCell';
import { curvePath, type Window } from '../../../components/CurvePath';
import styles from './styles.module.css';

/** Probabilities and signs fill the picture; means without a bound show a few units of it. */
function windowOf({ inverse, drawn = [{}] }: LinkRow): Window {
  const ends = drawn.flatMap((values) =>
    [-3, -0.5, 0.5, 3].map((eta) => evaluate(inverse, { ...values, η: eta, η_1: eta })),
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isBounded = low >= -1 && high <= 1;
  const bottom = isBounded ? low - 0.35 : -1.6;
  const top = isBounded ? high + 0.35 : 3.6;
  return { left: -3, right: 3, bottom, top, width: 84, height: 60 };
}

export default function Curve({ row }: { readonly row: LinkRow }): ReactNode {
  const { family, inverse, drawn = [{}] } = row;
  const window = windowOf(row);
  // A reciprocal has no mean at or below zero.
  const hasMean = (eta: number): boolean => row.id !== 'gamma-reciprocal' || eta > 0.05;
  const edge = (eta: number, side: 1 | -1): number => {
    const mean = evaluate(inverse, { η: eta });
    return hasMean(eta) && family
      ? mean + side * Math.sqrt(family.dispersion * evaluate(family.variance, { μ: mean }))
      : Infinity;
  };
  return (
    <CurveCell window={window}>
      {family && (
        <path
          className={styles.spread}
          d={`${curvePath((eta) => edge(eta, 1), window, 60)}${curvePath((eta) => edge(eta, -1), window, 60)}`}
        />
      )}
      {drawn.map((values, index) => (
        <path
          key={index}
          className={styles.mean}
          d={curvePath(
            (eta) => (hasMean(eta) ? evaluate(inverse, { ...values, η: eta, η_1: eta }) : Infinity),
            window,
            60,
          )}
        />
      ))}
    </CurveCell>
  );
}
