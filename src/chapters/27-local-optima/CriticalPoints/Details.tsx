/** Gradient, Hessian, eigenvalues and what they decide, for the chosen function. */
import type { ReactNode } from 'react';
import {
  criticalPoints,
  eigenvaluesOf,
  gradientOf,
  hessianAt,
  hessianOf,
  secondOrder,
  truthAt,
} from '@site/src/chapters/27-local-optima/critical-points';
import type { Example } from '@site/src/chapters/27-local-optima/examples';
import { printed, rounded } from '@site/src/chapters/27-local-optima/printed';
import type { Language } from '@site/src/data/language';
import Formula from './Formula';
import { lowestOf } from './lowest';
import styles from './styles.module.css';
import { kinds, truthOf, words } from './wording';

interface Props {
  readonly example: Example;
  readonly language: Language;
}

export default function Details({ example, language }: Props): ReactNode {
  const isCurve = example.variables.length === 1;
  const points = criticalPoints(example);
  const lowest = points.length > 1 ? lowestOf(example) : undefined;
  const say = (word: keyof typeof words): string => words[word][language];
  return (
    <div className={styles.details}>
      <dl>
        <dt>{say('formula')}</dt>
        <dd>
          <Formula>{printed(example.formula)}</Formula>
        </dd>
        <dt>{say(isCurve ? 'derivative' : 'gradient')}</dt>
        <dd>
          <Matrix rows={gradientOf(example).map((slope) => [printed(slope)])} />
        </dd>
        <dt>{say(isCurve ? 'second' : 'hessian')}</dt>
        <dd>
          <Matrix rows={hessianOf(example).map((row) => row.map(printed))} />
        </dd>
      </dl>
      <table className={styles.points}>
        <thead>
          <tr>
            <th scope="col">{say('place')}</th>
            <th scope="col">{say('eigenvalues')}</th>
            <th scope="col">{say('says')}</th>
            <th scope="col">{say('truth')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => {
            const eigenvalues = eigenvaluesOf(hessianAt(example, point));
            const kind = secondOrder(eigenvalues);
            const place = point.slice(0, example.variables.length).map(rounded).join(', ');
            return (
              <tr key={place}>
                <td>{isCurve ? place : `(${place})`}</td>
                <td>{eigenvalues.map(rounded).join(', ')}</td>
                <td>{kinds[kind][language]}</td>
                <td>
                  {truthOf(truthAt(example, point), kind)[language]}
                  {point[0] === lowest && say('lowest')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Matrix({ rows }: { readonly rows: readonly (readonly string[])[] }): ReactNode {
  const [[only = ''] = []] = rows;
  if (rows.length === 1) return <Formula>{only}</Formula>;
  return (
    <span className={styles.matrix} data-columns={rows[0]?.length}>
      {rows.flatMap((row, down) =>
        row.map((entry, across) => <Formula key={`${down} ${across}`}>{entry}</Formula>),
      )}
    </span>
  );
}
