/**
 * What the reader should do about an error, from the text of their code: loaded when one has
 * happened, so that a good run pays nothing for it. All engines get the same answers, since none
 * of their words are read.
 */
import { MAX_CHANGES, type Change, type RunError } from '../../runError';
import type { Case } from './case';
import { nameOf } from './characters';
import { findRepair, read, withPlainSpaces } from './findRepair';
import { findSyntaxError } from './findSyntaxError';
import { findFunction, findMissingExport, findUndefined } from './names';

export { withPlainSpaces };

/** The error as it was, or with what is known besides. */
export async function diagnose(error: RunError, given: Case): Promise<RunError> {
  switch (error.code) {
    case 'syntax':
      return { ...error, ...(await explainSyntax(error, given)) };
    case 'not-defined': {
      const { name = '' } = error.values;
      const odd = error.path === undefined ? undefined : explainOdd(error.path, given);
      return { ...error, ...(odd ?? (await findUndefined(name, error.path, given))) };
    }
    case 'not-a-function':
      return { ...error, ...(await findFunction(error, given)) };
    default:
      return error;
  }
}

/** The module that is wrong is known where it did not compile; else the engine may have any in mind. */
async function explainSyntax(error: RunError, given: Case): Promise<Partial<RunError>> {
  const { program } = given;
  const paths = program ? program.modules.map(({ path }) => path) : [error.path ?? 'main.ts'];
  for (const path of paths) {
    const odd = explainOdd(path, given);
    if (odd) return odd;
  }
  if (!program) return {};
  const missing = await findMissingExport(given);
  if (missing) return missing;
  for (const { path, parts } of program.modules) {
    const text = parts.map((part) => (typeof part === 'string' ? part : '')).join('');
    const found = findSyntaxError(text);
    if (!found) continue;
    const isDecorator = text.split('\n')[found.line - 1]?.[found.column - 1] === '@';
    if (!isDecorator) return { path, ...found };
    return { path, ...found, code: 'unsupported-syntax', values: { kind: 'decorator', name: '@' } };
  }
  return {};
}

/** Most kinds of characters that a message names. */
const MOST_NAMED = 8;

function explainOdd(path: string, { sources }: Case): Partial<RunError> | undefined {
  const source = sources[path] ?? '';
  const changes = findRepair(source).slice(0, MAX_CHANGES);
  const first = changes.find(({ to }) => to !== ' ');
  if (!first) return undefined;
  const pairs = new Set(changes.map(pairOf));
  return {
    code: 'odd-characters',
    message: [...pairs].slice(0, MOST_NAMED).join('   '),
    values: { count: String(changes.length) },
    path,
    ...placeIn(source, first),
    repair: { path, changes },
  };
}

/** In one line: no-break spaces hold it together. */
function pairOf({ from, to }: Change): string {
  const name = nameOf(from);
  const pair = to === '' ? `${name} ✕` : `${name} → ${to.replace(' ', '␣')}`;
  return pair.replaceAll(' ', '\u00a0');
}

function placeIn(source: string, { at }: Change): { line: number; column: number } {
  const before = source.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** The first `namespace A {` or `module A {` with a body: Sucrase would drop it without a word. */
export function findNamespace(
  source: string,
): { readonly name: string; readonly line: number; readonly column: number } | undefined {
  const { tokens } = read(source);
  const word = (index: number): string => {
    const token = tokens[index];
    return token ? source.slice(token.start, token.end) : '';
  };
  const at = tokens.findIndex(({ end }, index) => {
    const next = tokens[index + 1];
    if (!/^(namespace|module)$/.test(word(index)) || next?.type.label !== 'name') return false;
    if (/^[.]|declare$/.test(word(index - 1)) || source.slice(end, next.start).includes('\n'))
      return false;
    let after = index + 2;
    while (word(after) === '.') after += 2;
    return word(after) === '{';
  });
  const found = tokens[at];
  if (!found) return undefined;
  const place = placeIn(source, { at: found.start, from: 'n', to: '' });
  return { name: word(at + 1), ...place };
}
