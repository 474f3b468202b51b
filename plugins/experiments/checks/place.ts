/** Where in an experiment's files a fault stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../chapters/checks/problem';

/** Reports at the first line of `file` that holds `mark`, or at its first line. */
export type Report = (file: string, mark: string | RegExp, message: string, fix: string) => Problem;

/** Makes the problems of one folder; a file that does not exist is reported at line 1. */
export function reporterOf(siteDir: string, folder: string): Report {
  return (file, mark, message, fix) => {
    const path = `${folder}/${file}`;
    return { file: path, ...placeOf(join(siteDir, path), mark), message, fix };
  };
}

function placeOf(path: string, mark: string | RegExp): Pick<Problem, 'line' | 'column'> {
  const text = textOf(path);
  const offset = typeof mark === 'string' ? text.indexOf(mark) : text.search(mark);
  if (offset < 0) return { line: 1, column: 1 };
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
