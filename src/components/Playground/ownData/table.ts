/** Reads a table from text: what its columns are called and hold, or what is wrong and where. */
import Papa from 'papaparse';
import { fieldsOf } from './fields';

/** Edits are kept in the browser and travel in links: a table beyond these is refused. */
export const MAX_ROWS = 5_000;
export const MAX_COLUMNS = 100;
export const MAX_BYTES = 200_000;

export interface Column {
  /** As the text has it, without spaces around it. */
  readonly header: string;
  /** As a property of a row is called: unique, and an identifier where one can be made. */
  readonly field: string;
  readonly kind: 'number' | 'string';
}

export interface Table {
  readonly delimiter: string;
  readonly columns: readonly Column[];
  /** Cells as the text has them, one for each column. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly Note[];
}

/** What a reader might not expect of a column. Rows count as in a spreadsheet, from 1. */
export type Note =
  /** Partly numbers, so strings: the first cell that is none. */
  | {
      readonly kind: 'mixed';
      readonly header: string;
      readonly numbers: number;
      readonly cells: number;
      readonly row: number;
      readonly value: string;
    }
  /** A number would lose digits of this one: strings. */
  | { readonly kind: 'code'; readonly header: string; readonly row: number; readonly value: string }
  /** Empty cells among numbers: NaN. */
  | {
      readonly kind: 'missing';
      readonly header: string;
      readonly cells: number;
      readonly row: number;
    };

/** Why no table could be read. */
export type Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'no-header'; readonly first: string }
  | { readonly kind: 'unnamed'; readonly column: number }
  | {
      readonly kind: 'duplicate';
      readonly header: string;
      readonly first: number;
      readonly second: number;
    }
  | {
      readonly kind: 'ragged';
      readonly row: number;
      readonly cells: number;
      readonly columns: number;
      /** Rows that are so as well. */
      readonly others: number;
    }
  | { readonly kind: 'quotes'; readonly row: number }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'too-many-rows'; readonly rows: number }
  | { readonly kind: 'too-many-columns'; readonly columns: number };

export type Reading = { readonly table: Table } | { readonly problem: Problem };

interface Entry {
  readonly row: number;
  readonly cells: readonly string[];
}

export function readTable(text: string): Reading {
  const bytes = sizeOf(text);
  if (bytes > MAX_BYTES) return { problem: { kind: 'too-large', bytes } };
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const records = data
    .map((cells, index): Entry => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...rows] = records;
  if (!head) return { problem: { kind: 'empty' } };
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return { problem: { kind: 'quotes', row: (quotes.row ?? 0) + 1 } };
  const headers = head.cells.map((cell) => cell.trim());
  const problem = problemOfHeaders(headers) ?? problemOfRows(rows, headers.length);
  if (problem) return { problem };
  const fields = fieldsOf(headers);
  const typed = headers.map((header, at) => typeOf(header, at, rows));
  const columns = typed.map(({ kind }, at) => {
    const header = headers[at] ?? '';
    return { header, field: fields[at] ?? header, kind };
  });
  const notes = typed.flatMap(({ note }) => note ?? []);
  return { table: { delimiter, columns, rows: rows.map(({ cells }) => cells), notes } };
}

/** In UTF-8. */
function sizeOf(text: string): number {
  // What is too long in any case need not be encoded.
  return text.length > MAX_BYTES ? text.length : new TextEncoder().encode(text).length;
}

/** By the first line that is not empty, which names the columns: later ones may be ragged. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
  return Papa.parse(head, {
    delimitersToGuess: [',', ';', '\t'],
  }).meta.delimiter;
}

function problemOfHeaders(headers: readonly string[]): Problem | undefined {
  if (headers.length > MAX_COLUMNS) return { kind: 'too-many-columns', columns: headers.length };
  const unnamed = headers.indexOf('');
  if (unnamed >= 0) return { kind: 'unnamed', column: unnamed + 1 };
  if (headers.every((header) => numeral.test(header)))
    return { kind: 'no-header', first: headers[0] ?? '' };
  const second = headers.findIndex((header, at) => headers.indexOf(header) < at);
  const header = headers[second];
  if (header === undefined) return undefined;
  return { kind: 'duplicate', header, first: headers.indexOf(header) + 1, second: second + 1 };
}

function problemOfRows(rows: readonly Entry[], columns: number): Problem | undefined {
  if (rows.length === 0) return { kind: 'no-rows' };
  if (rows.length > MAX_ROWS) return { kind: 'too-many-rows', rows: rows.length };
  const [first, ...others] = rows.filter(({ cells }) => cells.length !== columns);
  if (!first) return undefined;
  const { row, cells } = first;
  return { kind: 'ragged', row, cells: cells.length, columns, others: others.length };
}

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A numeral of which a number would lose digits: 007, or an id longer than numbers are exact. */
function isCode(cell: string): boolean {
  if (/^[+-]?0\d/.test(cell)) return true;
  return /^[+-]?\d+$/.test(cell) && !Number.isSafeInteger(Number(cell));
}

function isNumber(cell: string): boolean {
  return numeral.test(cell) && Number.isFinite(Number(cell)) && !isCode(cell);
}

/** A column is of one type throughout. */
function typeOf(
  header: string,
  at: number,
  rows: readonly Entry[],
): { readonly kind: Column['kind']; readonly note?: Note } {
  const cells = rows.map(({ row, cells: all }) => ({ row, value: (all[at] ?? '').trim() }));
  const filled = cells.filter(({ value }) => value !== '');
  const numbers = filled.filter(({ value }) => isNumber(value)).length;
  const other = filled.find(({ value }) => !isNumber(value));
  if (other) {
    const { row, value } = other;
    if (numeral.test(value) && isCode(value))
      return { kind: 'string', note: { kind: 'code', header, row, value } };
    if (numbers === 0) return { kind: 'string' };
    const note = { kind: 'mixed', header, numbers, cells: filled.length, row, value } as const;
    return { kind: 'string', note };
  }
  if (numbers === 0) return { kind: 'string' };
  const [empty, ...more] = cells.filter(({ value }) => value === '');
  if (!empty) return { kind: 'number' };
  const note = { kind: 'missing', header, cells: more.length + 1, row: empty.row } as const;
  return { kind: 'number', note };
}
