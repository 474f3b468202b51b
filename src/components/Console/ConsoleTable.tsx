/** What `console.table` shows: a table that scrolls in its own box and says what it left out. */
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { tagOf, type ConsoleTag, type ConsoleValue } from '../../runtime/protocol';
import { preview } from './preview';
import styles from './table.module.css';
import colours from './values.module.css';
import { sayings, type Sayings } from './words';

type Table = Extract<ConsoleTag, { $type: 'table' }>;

export default function ConsoleTable({ table }: { readonly table: Table }): ReactNode {
  const { columns, rows } = table;
  const say = sayings();
  const caption = captionOf(table);
  const numeric = columns.map((_, at) => rows.every((row) => isNumber(row[at + 1])));
  return (
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.index}>
              {translate({ id: 'console.index', message: '（索引）' })}
            </th>
            {columns.map((column, at) => (
              <th key={at} scope="col" data-number={numeric[at] || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([index = '', ...cells], at) => (
            // Rows have no identity but their place.
            <tr key={at}>
              <th scope="row" className={styles.index}>
                <Cell value={index} say={say} />
              </th>
              {columns.map((_, column) => (
                <td key={column} data-number={numeric[column] || undefined}>
                  <Cell value={cells[column]} say={say} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function captionOf({ columns, rows, more, moreColumns }: Table): string {
  const size = translate(
    { id: 'console.table', message: '表格，{rows} 行 × {columns} 列' },
    { rows: rows.length + more, columns: columns.length + moreColumns },
  );
  const cutRows = translate(
    { id: 'console.tableRows', message: '只显示前 {count} 行' },
    { count: rows.length },
  );
  const cutColumns = translate(
    { id: 'console.tableColumns', message: '只显示前 {count} 列' },
    { count: columns.length },
  );
  const parts = [size, ...(more > 0 ? [cutRows] : []), ...(moreColumns > 0 ? [cutColumns] : [])];
  return parts.join(translate({ id: 'console.comma', message: '，' }));
}

interface CellProps {
  readonly value: ConsoleValue | undefined;
  readonly say: Sayings;
}

/** A text as it is, all else as in the rest of the console; a row that lacks the column is blank. */
function Cell({ value, say }: CellProps): ReactNode {
  if (value === undefined || isBlank(value)) return null;
  if (typeof value === 'string') return value;
  return preview(value, say).map(({ text, kind }, index) => (
    <span key={index} className={clsx(kind && colours[kind])}>
      {text}
    </span>
  ));
}

function isBlank(value: ConsoleValue): boolean {
  const tag = tagOf(value);
  return tag !== undefined && '$type' in tag && tag.$type === 'holes';
}

function isNumber(value: ConsoleValue | undefined): boolean {
  if (value === undefined || typeof value === 'number') return true;
  const tag = tagOf(value);
  if (tag === undefined || !('$type' in tag)) return false;
  return ['number', 'bigint', 'holes'].includes(tag.$type);
}
