/** Rows as a table that scrolls in its own box, thinned evenly where there are many. */
import { translate } from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { Row } from '../../lab/events';
import { formatCell, labelOf, type Labels } from '../Wording';
import OldToNew from '../OldToNew';
import { partners } from './partners';
import { columnsOf, isNumeric, thin } from './rows';
import styles from './styles.module.css';

/** Columns shown at most. */
const MAX_COLUMNS = 60;

export interface DataTableProps {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly labels: Labels;
  readonly language: Language;
  /** Rows shown at most. */
  readonly limit?: number;
  /** The rows that they are compared with. */
  readonly before?: readonly Row[] | undefined;
}

export default function DataTable(props: DataTableProps): ReactNode {
  const { caption, rows, labels, language, before, limit = 40 } = props;
  const shown = thin(rows, limit);
  // A look through all rows for each column: not again whenever the reader types or a second passes.
  const { columns, total } = useMemo(() => headOf(rows), [rows]);
  const earlier = useMemo(() => partners(rows, before), [rows, before]);
  const textOf = (value: Row[string] | undefined): string | undefined =>
    value === undefined ? undefined : formatCell(value, labels, language);
  return (
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0} data-sideways>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {caption}
          {shown.length < rows.length && (
            <span className={styles.thinned}>
              {translate(
                { id: 'table.thinned', message: '共 {all} 行，等距取 {shown} 行' },
                { all: rows.length, shown: shown.length },
              )}
            </span>
          )}
          {columns.length < total && (
            <span className={styles.thinned}>
              {translate(
                { id: 'table.narrowed', message: '共 {all} 列，后面的 {cut} 列没有显示' },
                { all: total, cut: total - columns.length },
              )}
            </span>
          )}
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, numeric }) => (
              <th key={name} scope="col" data-number={numeric || undefined}>
                {labelOf(labels, name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // Rows have no identity but their place.
            <tr key={index}>
              {columns.map(({ name, numeric }) => (
                <td key={name} data-number={numeric || undefined}>
                  <OldToNew
                    before={numeric ? textOf(earlier.get(row)?.[name]) : undefined}
                    now={formatCell(row[name], labels, language)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Head {
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  /** Those that are not shown among them. */
  readonly total: number;
}

function headOf(rows: readonly Row[]): Head {
  const names = columnsOf(rows);
  const columns = names
    .slice(0, MAX_COLUMNS)
    .map((name) => ({ name, numeric: isNumeric(rows, name) }));
  return { columns, total: names.length };
}
