/** The reader's modules as acorn reads them: what each imports, from where, and what it exports. */
import {
  parse,
  type ImportDeclaration,
  type Pattern,
  type Program as Tree,
  type Statement,
  type ModuleDeclaration,
} from 'acorn';
import { importable } from '../../links';
import type { LibraryName, Program, ProgramModule } from '../../messages';
import type { ExportsOf } from '../exportsOf';

/** Where a name comes from. */
export type Source = { readonly library: LibraryName } | { readonly module: string };

export interface Import {
  /** As the other module exports it: a name, `default`, or `*` for all of it. */
  readonly name: string;
  readonly local: string;
  readonly from: Source;
  readonly line: number;
  readonly column: number;
}

/** One that does not parse has no tree. */
export function treeOf(module: ProgramModule): Tree | undefined {
  try {
    return parse(textOf(module), { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch {
    return undefined;
  }
}

/** The text with a number in the place of each address: that of its part. */
function textOf({ parts }: ProgramModule): string {
  return parts.map((part, index) => (typeof part === 'string' ? part : String(index))).join('');
}

/** The module as the reader names it. */
export function specifierOf(source: Source): string {
  if ('module' in source) return `./${source.module.replace(/\.[jt]s$/, '')}`;
  const found = Object.entries(importable).find(([, library]) => library === source.library);
  return found?.[0] ?? source.library;
}

/** What a module imports, and what it passes on by name. */
export function importsOf(module: ProgramModule): Import[] {
  return (treeOf(module)?.body ?? []).flatMap((statement) => namedIn(statement, module));
}

function namedIn(statement: Statement | ModuleDeclaration, module: ProgramModule): Import[] {
  if (statement.type === 'ImportDeclaration') return importedIn(statement, module);
  if (statement.type !== 'ExportNamedDeclaration' || !statement.source) return [];
  const from = sourceOf(statement.source.value, module);
  if (!from) return [];
  return statement.specifiers.map(({ local }) => {
    const name = local.type === 'Identifier' ? local.name : String(local.value);
    return { name, local: name, from, ...placeOf(local.loc) };
  });
}

function importedIn(statement: ImportDeclaration, module: ProgramModule): Import[] {
  const from = sourceOf(statement.source.value, module);
  if (!from) return [];
  return statement.specifiers.map((specifier) => ({
    name: importedName(specifier),
    local: specifier.local.name,
    from,
    ...placeOf(specifier.loc),
  }));
}

function importedName(specifier: ImportDeclaration['specifiers'][number]): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : String(imported.value);
}

function sourceOf(value: unknown, { parts }: ProgramModule): Source | undefined {
  const part = parts[Number(value)];
  return typeof part === 'object' ? part : undefined;
}

function placeOf(loc: { start: { line: number; column: number } } | null | undefined): {
  line: number;
  column: number;
} {
  return { line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1 };
}

/** The names that a source exports; `undefined` where that cannot be known. */
export async function namesOf(
  source: Source,
  program: Program,
  exportsOf: ExportsOf,
): Promise<readonly string[] | undefined> {
  if ('library' in source) return exportsOf(source.library);
  const module = program.modules.find(({ path }) => path === source.module);
  const tree = module && treeOf(module);
  if (!module || !tree) return undefined;
  const names: string[] = [];
  for (const statement of tree.body) {
    if (statement.type === 'ExportDefaultDeclaration') names.push('default');
    if (statement.type === 'ExportNamedDeclaration') names.push(...declaredIn(statement));
    if (statement.type !== 'ExportAllDeclaration') continue;
    const from = sourceOf(statement.source.value, module);
    const { exported } = statement;
    if (exported) names.push(exported.type === 'Identifier' ? exported.name : '');
    else if (from) {
      const all = await namesOf(from, program, exportsOf);
      if (!all) return undefined;
      names.push(...all.filter((name) => name !== 'default'));
    }
  }
  return names;
}

function declaredIn(
  statement: Extract<ModuleDeclaration, { type: 'ExportNamedDeclaration' }>,
): string[] {
  const { declaration, specifiers } = statement;
  const exported = specifiers.map(({ exported: to }) =>
    to.type === 'Identifier' ? to.name : String(to.value),
  );
  if (!declaration) return exported;
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
  return declaration.declarations.flatMap(({ id }) => boundBy(id));
}

function boundBy(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        boundBy(each.type === 'Property' ? each.value : each.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each ? boundBy(each) : []));
    case 'RestElement':
      return boundBy(pattern.argument);
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'MemberExpression':
      return [];
  }
}
