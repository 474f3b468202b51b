/** Writes a table as a file of the experiment: what a row is, and the rows. */
import { isIdentifier } from './fields';
import type { Column, Table } from './table';

export function writeRows({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const types = columns.map(({ field, kind }) => `  ${keyOf(field)}: ${kind};\n`);
  const lines = rows.map((cells) => `${lineOf(columns, cells)}\n`);
  return `export interface Row {\n${types.join('')}}\n\nexport const rows: Row[] = [\n${lines.join('')}];\n`;
}

/** How many of the rows make a file of at most so many characters. */
export function rowsThatFit(table: Pick<Table, 'columns' | 'rows'>, characters: number): number {
  const { columns, rows } = table;
  let length = writeRows({ columns, rows: [] }).length;
  const over = rows.findIndex((cells) => {
    length += lineOf(columns, cells).length + 1;
    return length > characters;
  });
  return over < 0 ? rows.length : over;
}

/** A cell as it stands in the code. */
export function literalOf(cell: string, kind: Column['kind']): string {
  if (kind === 'string') return quoted(cell);
  return cell.trim() === '' ? 'NaN' : String(Number(cell));
}

function lineOf(columns: readonly Column[], cells: readonly string[]): string {
  const properties = columns.map(
    ({ field, kind }, at) => `${keyOf(field)}: ${literalOf(cells[at] ?? '', kind)}`,
  );
  return `  { ${properties.join(', ')} },`;
}

function keyOf(field: string): string {
  if (field === '__proto__') return `['__proto__']`;
  return isIdentifier(field) ? field : quoted(field);
}

/** In single quotes, on one line. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
