/** Puts an error where the reader sees it: in their own file, at a column that they have. */
import type { Program, ProgramModule } from '../messages';
import type { RunError } from '../protocol';
import type { Sources } from './compile';
import type { SyntaxPlace } from './findSyntaxError';

type FindSyntaxError = (code: string) => SyntaxPlace | undefined;

/** `loadFinder` is asked only for a syntax error that came without a line. */
export async function placeError(
  error: RunError,
  sources: Sources,
  program: Program,
  loadFinder: () => Promise<FindSyntaxError>,
): Promise<RunError> {
  if (error.code === 'syntax' && error.line === undefined) {
    const find = await loadFinder().catch((): FindSyntaxError => () => undefined);
    for (const module of program.modules) {
      const found = find(textOf(module));
      if (found) return inFile({ ...error, path: module.path, ...found }, sources, program);
    }
  }
  return inFile(error, sources, program);
}

/** A path must be one of the reader's files; a column counts where the line was not changed before it. */
function inFile(error: RunError, sources: Sources, program: Program): RunError {
  const { path, line, column, ...rest } = error;
  const module = program.modules.find((each) => each.path === path);
  if (path === undefined || !module || !Object.hasOwn(sources, path)) return rest;
  if (line === undefined) return { ...rest, path };
  const written = sources[path]?.split('\n')[line - 1]?.slice(0, column);
  const run = textOf(module).split('\n')[line - 1]?.slice(0, column);
  return column !== undefined && written === run
    ? { ...rest, path, line, column }
    : { ...rest, path, line };
}

/** The module's text as lines count in it; an address takes no line. */
function textOf({ parts }: ProgramModule): string {
  return parts.map((part) => (typeof part === 'string' ? part : '')).join('');
}
