/**
 * Finds the place of a syntax error that Sucrase lets pass (a name declared twice, `await` outside
 * an async function): a file of its own, loaded only then, because Chrome gives such an error no line.
 */
import { parse } from 'acorn';

export interface SyntaxPlace {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export function findSyntaxError(code: string): SyntaxPlace | undefined {
  try {
    parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    return undefined;
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    const { loc } = problem as SyntaxError & { loc: { line: number; column: number } };
    return {
      message: problem.message.replace(/ \(\d+:\d+\)$/, ''),
      line: loc.line,
      column: loc.column + 1,
    };
  }
}
