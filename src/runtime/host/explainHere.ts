/** Puts an error where the reader sees it: in their own file, at a column that they have. */
import type { Program, ProgramModule } from '../messages';
import type { RunError } from '../protocol';
import type { Sources } from './sources';
import type { Case } from './diagnosis/case';

export type Diagnosis = typeof import('./diagnosis');
export type LoadDiagnosis = () => Promise<Diagnosis>;

/** Codes about which the reader's text tells more. */
const codes = new Set<RunError['code']>(['syntax', 'not-defined', 'not-a-function']);

/** Without the diagnosis, as when the network is gone, the error stays as it came. */
export async function explainHere(
  error: RunError,
  given: Case,
  loadDiagnosis: LoadDiagnosis,
): Promise<RunError> {
  const { sources, program } = given;
  const place = (each: RunError): RunError => (program ? inFile(each, sources, program) : each);
  const here = place(error);
  if (!codes.has(error.code)) return here;
  try {
    const { diagnose } = await loadDiagnosis();
    return place(await diagnose(here, given));
  } catch {
    return here;
  }
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
