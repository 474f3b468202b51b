/** A table whose rows become cards where its own box is narrow: each value under its column's name. */
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
}

export interface CardTableProps<Row> {
  /** The name of the column of row headers. */
  readonly head: string;
  /** The last, which holds a small picture, stands beside the header of its card. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowHead: (row: Row) => ReactNode;
}

export default function CardTable<Row extends { readonly id: string }>(
  props: CardTableProps<Row>,
): ReactNode {
  const { head, columns, rows, rowHead } = props;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">{rowHead(row)}</th>
              {columns.map(({ id, label, cell }) => (
                <td key={id} data-label={label}>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
