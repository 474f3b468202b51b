/** What was understood of a table: its columns with their types, the first rows, and what to mind. */
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ScrollTable from '../../ScrollTable';
import type { Decoded } from './decode';
import styles from './ownData.module.css';
import type { Table } from './table';
import { kindText, noteText } from './wording';
import { literalOf } from './writeRows';

export interface PreviewProps {
  readonly table: Table;
  readonly encoding: Decoded['encoding'] | undefined;
}

/** Rows shown. */
const FIRST = 3;

export default function Preview({ table, encoding }: PreviewProps): ReactNode {
  const { columns, rows, notes } = table;
  return (
    <>
      <div className={styles.preview} data-own-data-preview="">
        <ScrollTable>
          <thead>
            <tr>
              {columns.map(({ header, field, kind }) => (
                <th key={field} scope="col">
                  <code>{field}</code> <span className={styles.kind}>{kindText(kind)}</span>
                  {field !== header && <span className={styles.header}>{header}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, FIRST).map((cells, at) => (
              <tr key={at}>
                {columns.map(({ field, kind }, column) => (
                  <td key={field}>{shown(cells[column] ?? '', kind)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      {(notes.length > 0 || encoding === 'gb18030') && (
        <ul className={styles.notes}>
          {encoding === 'gb18030' && (
            <li>
              {translate({
                id: 'ownData.encoding',
                message: '文件不是 UTF-8，按 GB18030 读的。若有乱码，请另存为“CSV UTF-8”再试。',
              })}
            </li>
          )}
          {notes.map((note) => (
            <li key={note.header}>{noteText(note)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function shown(cell: string, kind: Table['columns'][number]['kind']): string {
  return kind === 'number' ? literalOf(cell, kind) : cell;
}
