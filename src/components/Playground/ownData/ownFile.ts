/** The reader's file beside the experiment's own, and the line that imports it. */
import { MAX_FILE } from '../settings';
import { readTable, type Problem, type Table } from './table';
import { rowsThatFit, writeRows } from './writeRows';

type Files = Readonly<Record<string, string>>;

/** Never the name of a file that the experiment ships. */
export function ownName(shipped: Files): string {
  let name = 'data.ts';
  while (Object.hasOwn(shipped, name)) name = `own-${name}`;
  return name;
}

export type Made =
  | { readonly table: Table; readonly code: string }
  | {
      readonly problem:
        | Problem
        /** A property stands in each row: the code may be much longer than the text. */
        | { readonly kind: 'code-too-long'; readonly characters: number; readonly fit: number };
    };

export function makeFile(text: string): Made {
  const reading = readTable(text);
  if ('problem' in reading) return reading;
  const { table } = reading;
  const code = writeRows(table);
  if (code.length <= MAX_FILE) return { table, code };
  const fit = rowsThatFit(table, MAX_FILE);
  return { problem: { kind: 'code-too-long', characters: code.length, fit } };
}

/** Where main.ts has rows of its own they are called `ownRows` there. */
export function importLine(name: string, main: string): string {
  const rows = /\brows\b/.test(main) ? 'rows as ownRows' : 'rows';
  return `import { ${rows} } from './${stemOf(name)}';`;
}

/** The line in main.ts that imports the file; undefined where none does. */
export function importIn(name: string, main: string): string | undefined {
  const line = new RegExp(`^import\\b[^;'"]*['"]\\./${stemOf(name)}(?:\\.ts)?['"];?`, 'm');
  return line.exec(main)?.[0];
}

function stemOf(name: string): string {
  return name.replace(/\.ts$/, '');
}
