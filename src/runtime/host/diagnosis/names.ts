/** What a name was meant to be that is not exported, not defined or no function. */
import { nearNames } from '../../nearNames';
import type { LibraryName } from '../../messages';
import type { RunError } from '../../protocol';
import type { Case } from './case';
import { read } from './findRepair';
import { importsOf, namesOf, specifierOf, type Import } from './modules';

/** Names of a module that are shown where none is near. */
const MOST_SHOWN = 6;

/** Names that every program has, and learners use. */
const builtIn =
  'console Math Array Object JSON Promise Number String Boolean Float32Array Map Set Date Error setTimeout NaN Infinity undefined'.split(
    ' ',
  );

/** The first import of a name that its module does not export. */
export async function findMissingExport({
  program,
  exportsOf,
}: Case): Promise<Partial<RunError> | undefined> {
  for (const module of program?.modules ?? []) {
    for (const wanted of importsOf(module)) {
      if (wanted.name === '*' || !program) continue;
      const names = await namesOf(wanted.from, program, exportsOf);
      if (!names || names.includes(wanted.name)) continue;
      const { line, column } = wanted;
      return { ...missing(wanted, names), path: module.path, line, column };
    }
  }
  return undefined;
}

function missing({ name, local, from }: Import, names: readonly string[]): Partial<RunError> {
  const module = specifierOf(from);
  if (name !== 'default') {
    const near = nearNames(name, names).join(', ');
    const message = `'${module}' does not export '${name}'`;
    return {
      code: 'missing-export',
      message,
      values: { name, module, ...(near && { near }) },
    };
  }
  const isTfjs = 'library' in from && from.library === 'tfjs';
  const near = names.includes(local) ? [local] : nearNames(local, names);
  const shown = near.length > 0 ? near : names.slice(0, MOST_SHOWN);
  return {
    code: 'missing-default',
    message: `'${module}' has no default export`,
    values: {
      name: local,
      module,
      kind: isTfjs ? 'namespace' : shown.length > 0 ? 'names' : 'nothing',
      ...(shown.length > 0 && { names: shown.join(', ') }),
    },
  };
}

/** For a name that is not defined: the library that has it, or names beside it that are near. */
export async function findUndefined(
  name: string,
  path: string | undefined,
  { program, sources, exportsOf }: Case,
): Promise<Partial<RunError>> {
  const owner = await ownerOf(name, program?.libraries ?? new Set(), exportsOf);
  if (owner) {
    const values = { name, module: owner, kind: name === 'tf' ? 'namespace' : 'name' };
    return { code: 'not-imported', values };
  }
  const tokens = path === undefined ? [] : read(sources[path] ?? '').tokens;
  const used = tokens.flatMap(({ type, start, end }) =>
    type.label === 'name' ? [(sources[path ?? ''] ?? '').slice(start, end)] : [],
  );
  const near = nearNames(name, [...used, ...builtIn]).join(', ');
  return near ? { values: { name, near } } : {};
}

async function ownerOf(
  name: string,
  used: ReadonlySet<LibraryName>,
  exportsOf: Case['exportsOf'],
): Promise<string | undefined> {
  if (name === 'tf') return '@tensorflow/tfjs';
  for (const library of new Set<LibraryName>(['lab', ...used])) {
    const names = await exportsOf(library).catch((): readonly string[] => []);
    if (names.includes(name)) return specifierOf({ library });
  }
  return undefined;
}

/** For `root.way.name` that is no function: what the first word stands for decides where to look. */
export async function findFunction(error: RunError, given: Case): Promise<Partial<RunError>> {
  const { name = '', near, nearMethod } = error.values;
  const [root = '', ...way] = name.split('.');
  const module = given.program?.modules.find(({ path }) => path === error.path);
  const found = module && importsOf(module).find((each) => each.local === root);
  const last = way.at(-1) ?? name;
  if (found?.name === '*' && given.program) {
    const isTfjs = 'library' in found.from && found.from.library === 'tfjs';
    const names = isTfjs ? [] : await namesOf(found.from, given.program, given.exportsOf);
    const nearest = isTfjs ? near : nearNames(last, names ?? []).join(', ');
    const stem = name.slice(0, name.length - last.length);
    return { values: { name, ...(nearest && { near: withStem(stem, nearest) }) } };
  }
  return { values: { name, ...(nearMethod && { near: nearMethod, kind: 'method' }) } };
}

function withStem(stem: string, names: string): string {
  return names
    .split(', ')
    .map((name) => stem + name)
    .join(', ');
}
