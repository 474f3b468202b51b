/** Turns the reader's files into a program: types removed, imports resolved, or the first error. */
// The build without WebAssembly, which a hardened browser may lack; after gzip it is the smaller one.
import { parse } from 'es-module-lexer/minimal/js';
import { transform } from 'sucrase';
import { importable, libraryOf } from '../links';
import type { LibraryName, Program, ProgramModule } from '../messages';
import type { RunError } from '../protocol';
import type { LoadDiagnosis } from './explainHere';
import type { Sources } from './sources';

export type Compiled = { readonly program: Program } | { readonly error: RunError };

class CompileError extends Error {
  constructor(readonly error: RunError) {
    super(error.message);
  }
}

/**
 * Compiles the entry and what it imports. Lines stay where they are. `loadDiagnosis` is asked for
 * only where the text gives cause.
 */
export async function compile(
  sources: Sources,
  entry: string,
  loadDiagnosis: LoadDiagnosis,
): Promise<Compiled> {
  const readable = await withoutOddSpaces(sources, loadDiagnosis);
  const modules: ProgramModule[] = [];
  const used = new Set<LibraryName>();
  const visit = (path: string, importers: readonly string[]): void => {
    if (modules.some((module) => module.path === path)) return;
    const { module, siblings } = compileModule(path, readable, used);
    for (const { sibling, line } of siblings) {
      const way = [...importers, path];
      if (way.includes(sibling))
        throw cycle(way.slice(way.indexOf(sibling)).concat(sibling), path, line);
      visit(sibling, way);
    }
    modules.push(module);
  };
  try {
    visit(entry, []);
    const program = { modules, libraries: used };
    const error = await findDropped(program, sources, loadDiagnosis);
    return error ? { error } : { program };
  } catch (problem) {
    if (problem instanceof CompileError) return { error: problem.error };
    throw problem;
  }
}

/** Spaces that the lexer of imports takes for letters. */
const oddSpace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;

/** The sources with plain spaces in code, everything where it was; a byte order mark becomes one too. */
async function withoutOddSpaces(sources: Sources, load: LoadDiagnosis): Promise<Sources> {
  const marked = Object.entries(sources).map(
    ([path, source]) => [path, source.replace(/^\ufeff/, ' ')] as const,
  );
  if (!marked.some(([, source]) => oddSpace.test(source))) return Object.fromEntries(marked);
  const { withPlainSpaces } = (await load().catch(() => undefined)) ?? {};
  return Object.fromEntries(
    marked.map(([path, source]) => [path, withPlainSpaces?.(source) ?? source] as const),
  );
}

/** Where a namespace may stand. */
const namespace = /\b(?:namespace|module)[ \t]+[\w$.]+\s*\{/;

/** What Sucrase removes though it does something: the names would be missing, without a reason. */
async function findDropped(
  { modules }: Program,
  sources: Sources,
  load: LoadDiagnosis,
): Promise<RunError | undefined> {
  const suspects = modules.filter(({ path }) => namespace.test(sources[path] ?? ''));
  if (suspects.length === 0) return undefined;
  const diagnosis = await load().catch(() => undefined);
  for (const { path } of suspects) {
    const found = diagnosis?.findNamespace(sources[path] ?? '');
    if (!found) continue;
    const { name, ...place } = found;
    const message = `namespace ${name} needs TypeScript's own compiler`;
    return {
      code: 'unsupported-syntax',
      message,
      values: { kind: 'namespace', name },
      path,
      ...place,
    };
  }
  return undefined;
}

interface Sibling {
  readonly sibling: string;
  readonly line: number;
}

function compileModule(
  path: string,
  sources: Sources,
  used: Set<LibraryName>,
): { module: ProgramModule; siblings: Sibling[] } {
  const code = removeTypes(path, sources[path] ?? '');
  const parts: ProgramModule['parts'][number][] = [];
  const siblings: Sibling[] = [];
  let end = 0;
  for (const found of importsOf(path, code)) {
    const line = lineAt(code, found.start);
    const library = libraryOf(found.specifier);
    const sibling = library ? undefined : findSibling(found.specifier, path, sources);
    parts.push(code.slice(end, found.start));
    if (library) {
      used.add(library);
      parts.push({ library });
    } else if (sibling) {
      siblings.push({ sibling, line });
      parts.push({ module: sibling });
    } else {
      throw unknownImport(found.specifier, path, line);
    }
    end = found.end;
  }
  parts.push(code.slice(end));
  return { module: { path, parts }, siblings };
}

function removeTypes(path: string, source: string): string {
  try {
    return transform(source, {
      transforms: ['typescript'],
      disableESTransforms: true,
      production: true,
    }).code;
  } catch (problem) {
    throw syntaxError(path, problem);
  }
}

interface Found {
  readonly specifier: string;
  /** Where the specifier's text stands, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** Every import with a literal specifier. A computed one is left alone: the sandbox lets it go nowhere. */
function importsOf(path: string, code: string): Found[] {
  const parsed = (() => {
    try {
      return parse(code)[0];
    } catch (problem) {
      throw syntaxError(path, problem, code);
    }
  })();
  return parsed.flatMap(({ n: specifier, s, e, d }) => {
    if (specifier === undefined || d === -2) return [];
    // The lexer counts the quotes in for a dynamic import, and not for a static one.
    const literal = d === -1 || /^(['"])[^]*\1$/.test(code.slice(s, e));
    return literal ? [{ specifier, start: d === -1 ? s : s + 1, end: d === -1 ? e : e - 1 }] : [];
  });
}

/** `./name`, with or without `.ts`, from the folder of the importing file. */
function findSibling(specifier: string, from: string, sources: Sources): string | undefined {
  if (!/^\.\.?\//.test(specifier)) return undefined;
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1);
  return [path, `${path}.ts`, `${path}.js`, path.replace(/\.js$/, '.ts')].find((each) =>
    Object.hasOwn(sources, each),
  );
}

function unknownImport(specifier: string, path: string, line: number): CompileError {
  const libraries = Object.keys(importable).map((name) => `'${name}'`);
  return new CompileError({
    code: 'unknown-import',
    message: `Cannot import '${specifier}': only ${libraries.join(', ')} and './file' of this experiment are there`,
    values: { specifier },
    path,
    line,
  });
}

function cycle(way: readonly string[], path: string, line: number): CompileError {
  const files = way.join(' -> ');
  return new CompileError({
    code: 'import-cycle',
    message: `Files import each other in a circle: ${files}`,
    values: { files },
    path,
    line,
  });
}

/** Sucrase gives `loc`, es-module-lexer `idx`. */
function syntaxError(path: string, problem: unknown, code = ''): CompileError {
  const given = problem as {
    message?: string;
    loc?: { line: number; column: number };
    idx?: number;
  };
  const at = given.idx === undefined ? given.loc : positionAt(code, given.idx);
  const message = (given.message ?? 'The code does not parse')
    .replace(/^Error transforming[^:]*: /, '')
    .replace(/ \(\d+:\d+\)$/, '');
  return new CompileError({ code: 'syntax', message, values: {}, path, ...at });
}

function lineAt(code: string, index: number): number {
  return code.slice(0, index).split('\n').length;
}

function positionAt(code: string, index: number): { line: number; column: number } {
  return { line: lineAt(code, index), column: index - code.lastIndexOf('\n', index - 1) };
}
