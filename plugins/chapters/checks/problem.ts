/** A fault in what an author wrote, told so that its author can mend it: where, what, and how. */
import type { Node } from 'unist';

export interface Problem {
  /** Below the site's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** Makes the problems of one file: `report(node, message, fix)`. */
export function reporterOf(file: string): (node: Node, message: string, fix: string) => Problem {
  return (node, message, fix) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { file, line, column, message, fix };
  };
}

export function formatProblem({ file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column}  ${message}\n    Fix: ${fix}`;
}

/** All problems as one text, by file and line; the count comes first. */
export function formatProblems(problems: readonly Problem[], place = 'the chapters'): string {
  const ordered = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in ${place}:`, ...ordered.map(formatProblem)].join('\n\n');
}
