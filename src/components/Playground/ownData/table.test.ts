import { expect, it } from 'vitest';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, readTable, type Problem, type Table } from './table';

function table(text: string): Table {
  const reading = readTable(text);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.table;
}

function problem(text: string): Problem {
  const reading = readTable(text);
  if ('table' in reading) throw new Error(JSON.stringify(reading.table));
  return reading.problem;
}

const kinds = (text: string): string[] => table(text).columns.map(({ kind }) => kind);

it.each([
  ['commas', ',', 'x,y\n1,a\n2,b'],
  ['semicolons', ';', 'x;y\n1;a\n2;b'],
  ['tabs, as copied from a spreadsheet', '\t', 'x\ty\n1\ta\n2\tb'],
  ['a byte order mark', ',', '\ufeffx,y\n1,a\n2,b'],
  ['lines as Windows ends them', ',', 'x,y\r\n1,a\r\n2,b\r\n'],
  ['empty lines and rows', ',', '\n\nx,y\n\n1,a\n,\n2,b\n\n\n'],
  ['quotes around everything', ',', '"x","y"\n"1","a"\n"2","b"\n'],
  ['spaces around names', ',', ' x , y\n1,a\n2,b'],
])('reads a table with %s', (_, delimiter, text) => {
  const columns = [
    { header: 'x', field: 'x', kind: 'number' },
    { header: 'y', field: 'y', kind: 'string' },
  ];
  const rows = [
    ['1', 'a'],
    ['2', 'b'],
  ];
  expect(table(text)).toEqual({ delimiter, columns, rows, notes: [] });
});

it('keeps separators, quotes and line ends within quotes', () => {
  expect(table('text,n\n"a, ""b""\nc",1').rows).toEqual([['a, "b"\nc', '1']]);
});

it('reads a single column, with or without a line end at the end', () => {
  expect(table('x\n1\n2').rows).toEqual([['1'], ['2']]);
  expect(table('x\n1\n2\n').rows).toEqual([['1'], ['2']]);
});

it.each([
  ['integers', '1', '-2', 'number'],
  ['decimals', '.5', '2.', 'number'],
  ['signs and exponents', '+1e3', '-2.5E-4', 'number'],
  ['spaces around them', ' 1 ', '2', 'number'],
  ['words', 'a', 'b', 'string'],
  ['dates', '2024-01-02', '2024-01-03', 'string'],
  ['commas for points', '"1,5"', '"2,5"', 'string'],
  ['other notations', '0x10', 'Infinity', 'string'],
  ['what is too large for a number', '1e999', '1e999', 'string'],
])('takes %s for a column of one type', (_, first, second, kind) => {
  expect(kinds(`x,end\n${first},e\n${second},e`)).toEqual([kind, 'string']);
});

it('makes strings of a column that is partly numbers, and says which cell is none', () => {
  const { columns, notes } = table('x,y\n1,1\nn/a,2\n3,3\n,4');
  expect(columns.map(({ kind }) => kind)).toEqual(['string', 'number']);
  const note = { kind: 'mixed', header: 'x', numbers: 2, cells: 3, row: 3, value: 'n/a' };
  expect(notes).toEqual([note]);
});

it('counts rows as a spreadsheet does, empty ones as well', () => {
  expect(table('x,y\n\n1,1\n\nn/a,2').notes).toMatchObject([{ kind: 'mixed', row: 5 }]);
});

it.each([
  ['leading zeros', '007'],
  ['more digits than numbers are exact for', '12345678901234567890'],
])('leaves %s in place', (_, value) => {
  const { columns, notes } = table(`id,y\n${value},1`);
  expect(columns[0]).toMatchObject({ kind: 'string' });
  expect(notes).toEqual([{ kind: 'code', header: 'id', row: 2, value }]);
});

it('takes 0 and 0.5 for numbers', () => {
  expect(kinds('x\n0\n0.5\n-0.5')).toEqual(['number']);
});

it('notes empty cells among numbers, and none among words', () => {
  const { columns, notes } = table('x,y,z\n1,a,\n,,\n,b,\n2,c,');
  expect(columns.map(({ kind }) => kind)).toEqual(['number', 'string', 'string']);
  expect(notes).toEqual([{ kind: 'missing', header: 'x', cells: 1, row: 4 }]);
});

it.each<[string, string, Problem]>([
  ['nothing', '', { kind: 'empty' }],
  ['blank lines', ' \n\r\n\t\n', { kind: 'empty' }],
  ['separators only', ',,\n,,\n', { kind: 'empty' }],
  ['names only', 'x,y\n', { kind: 'no-rows' }],
  ['numbers in the first row', '1.5,2\n3,4', { kind: 'no-header', first: '1.5' }],
  ['a column without a name', 'x,,y\n1,2,3', { kind: 'unnamed', column: 2 }],
  ['a name twice', 'x,y, x\n1,2,3', { kind: 'duplicate', header: 'x', first: 1, second: 3 }],
  [
    'too few cells',
    'x,y\n1,2\n3\n4,5\n6',
    { kind: 'ragged', row: 3, cells: 1, columns: 2, others: 1 },
  ],
  [
    'too many cells',
    'x,y\n1,2\n3,4,5',
    { kind: 'ragged', row: 3, cells: 3, columns: 2, others: 0 },
  ],
  ['a quote that is not closed', 'x,y\n1,2\n3,"4\n5,6', { kind: 'quotes', row: 3 }],
  ['text behind a quote', 'x,y\n"a"b,1', { kind: 'quotes', row: 2 }],
])('refuses %s, and says where', (_, text, expected) => {
  expect(problem(text)).toEqual(expected);
});

it('takes no more than an experiment can keep', () => {
  const rows = (count: number): string => `x\n${'1\n'.repeat(count)}`;
  expect(table(rows(MAX_ROWS)).rows).toHaveLength(MAX_ROWS);
  expect(problem(rows(MAX_ROWS + 1))).toEqual({ kind: 'too-many-rows', rows: MAX_ROWS + 1 });
  const wide = Array.from({ length: MAX_COLUMNS + 1 }, (_, at) => `c${at}`).join();
  expect(problem(wide)).toEqual({ kind: 'too-many-columns', columns: MAX_COLUMNS + 1 });
  // Three bytes each.
  const long = '字'.repeat(MAX_BYTES / 2);
  expect(problem(long)).toEqual({ kind: 'too-large', bytes: (MAX_BYTES / 2) * 3 });
});
