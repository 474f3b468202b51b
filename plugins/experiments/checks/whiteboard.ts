/** How much of a whiteboard an experiment takes: all that a reader sees, in one language. */
import ts from 'typescript';
import { languages } from '../../../src/data/language';
import type { Files } from '../../../src/experiments/control';
import { localizeSource } from '../../../src/experiments/localize';

const most = { lines: 200, files: 4, knobShare: 0.25 };

export interface Size {
  readonly files: number;
  /** Not blank, of all files. */
  readonly lines: number;
  /** Of main.ts, what its knobs take. */
  readonly knobShare: number;
}

export function sizeOf(files: Files): Size {
  const sizes = languages.map((language) => {
    const code = Object.values(files).map((source) => localizeSource(source, language));
    return code.reduce((sum, text) => sum + linesOf(text), 0);
  });
  const main = files['main.ts'] ?? '';
  return {
    files: Object.keys(files).length,
    lines: Math.max(...sizes),
    knobShare: knobLines(main) / Math.max(1, linesOf(localizeSource(main, 'en'))),
  };
}

/** What is too much, in words; empty where it all fits. */
export function tooMuchOf(files: Files): string[] {
  const size = sizeOf(files);
  const share = Math.round(100 * size.knobShare);
  return [
    ...(size.lines > most.lines ? [`${size.lines} lines (at most ${most.lines})`] : []),
    ...(size.files > most.files ? [`${size.files} files (at most ${most.files})`] : []),
    ...(size.knobShare > most.knobShare ? [`knobs take ${share} % of main.ts (at most 25)`] : []),
  ];
}

function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** Lines of the statements that call `param`. */
function knobLines(source: string): number {
  const file = ts.createSourceFile('main.ts', source, ts.ScriptTarget.Latest);
  return file.statements
    .filter((statement) => callsParam(statement, file))
    .reduce((sum, statement) => sum + linesOf(statement.getText(file)), 0);
}

function callsParam(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isCallExpression(node) && node.expression.getText(file) === 'param') return true;
  return ts.forEachChild(node, (child) => callsParam(child, file)) ?? false;
}
