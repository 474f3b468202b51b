/** Rows as a table that scrolls in its own box, thinned evenly where there are many. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Language } from '../../data/language';
import type { Row } from '../../lab/events';
import { formatCell, labelOf, type Labels } from '../Wording';
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
}

export default function DataTable(props: DataTableProps): ReactNode {
  const { caption, rows, labels, language, limit = 40 } = props;
  const shown = thin(rows, limit);
  const all = columnsOf(rows);
  const columns = all.slice(0, MAX_COLUMNS);
  return (
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0}>
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
          {columns.length < all.length && (
            <span className={styles.thinned}>
              {translate(
                { id: 'table.narrowed', message: '共 {all} 列，后面的 {cut} 列没有显示' },
                { all: all.length, cut: all.length - columns.length },
              )}
            </span>
          )}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-number={isNumeric(rows, column) || undefined}>
                {labelOf(labels, column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // Rows have no identity but their place.
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} data-number={isNumeric(rows, column) || undefined}>
                  {formatCell(row[column], labels, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
