// Tables and code, no prose: autocorrect-disable
import { transform } from 'sucrase';
import { expect, it } from 'vitest';
import { readTable } from './table';
import { rowsThatFit, writeRows } from './writeRows';

function tableOf(text: string) {
  const reading = readTable(text);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.table;
}

/** What main.ts would get, with types removed as the runtime does. */
async function rowsOf(text: string): Promise<readonly Record<string, unknown>[]> {
  const { code } = transform(writeRows(tableOf(text)), { transforms: ['typescript'] });
  const address = `data:text/javascript,${encodeURIComponent(code)}`;
  const module = (await import(/* @vite-ignore */ address)) as {
    readonly rows: readonly Record<string, unknown>[];
  };
  return module.rows;
}

it('writes a type and a row a line', () => {
  expect(writeRows(tableOf('花萼长度,kind of,%\n5.10,setosa,1e3\n,"it\'s ""so""",2')))
    .toBe(`export interface Row {
  花萼长度: number;
  kind_of: string;
  '%': number;
}

export const rows: Row[] = [
  { 花萼长度: 5.1, kind_of: 'setosa', '%': 1000 },
  { 花萼长度: NaN, kind_of: 'it\\'s "so"', '%': 2 },
];
`);
});

it('gives numbers as numbers and text as it was, whatever is in it', async () => {
  const odd = `back\\slash 'single' \`tick\` \${x} \u2028\u2029 \t </script> 换行\n结束\\`;
  const rows = await rowsOf(`n,text\n-0.25,"${odd}"\n+3,"a ""b"""`);
  expect(rows).toEqual([
    { n: -0.25, text: odd },
    { n: 3, text: 'a "b"' },
  ]);
});

it('makes a property of any name', async () => {
  const [row] = await rowsOf(`__proto__,proto,class,it's\n1,2,3,4`);
  expect(Object.entries(row ?? {})).toEqual([
    ['__proto__', 1],
    ['proto', 2],
    ['class', 3],
    ['it_s', 4],
  ]);
});

it('tells how many rows fit', () => {
  const table = tableOf('x,y\n1,a\n22,b\n3,c');
  const two = writeRows({ ...table, rows: table.rows.slice(0, 2) }).length;
  expect(rowsThatFit(table, two)).toBe(2);
  expect(rowsThatFit(table, two - 1)).toBe(1);
  expect(rowsThatFit(table, writeRows(table).length)).toBe(3);
});
