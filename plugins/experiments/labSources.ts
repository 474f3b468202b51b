/** Reads lab for readers: the text of its files, and where each name that it exports is defined. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import type { Definition, LabFile, LabModule, LabSources } from '../../src/experiments/labSources';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noLib: true,
  types: [],
};

/** @param root the folder of lab; each folder in it that has an index is a module of its own */
export function labSources(root: string): LabSources {
  const entries = entriesOf(root);
  const program = programOf(entries.map(({ file }) => join(root, file)));
  const checker = program.getTypeChecker();
  const reader = { root, checker };
  const modules = entries.map(({ module, file }): [string, LabModule] => {
    const source = program.getSourceFile(join(root, file));
    return [module, { file, names: source ? namesOf(source, reader) : {} }];
  });
  const files = program
    .getSourceFiles()
    .map((source): [string, LabFile] => [
      pathOf(source, root),
      { text: source.text, uses: usesOf(source, reader) },
    ])
    .filter(([path]) => isInside(path));
  return { modules: Object.fromEntries(modules), files: Object.fromEntries(files) };
}

interface Reader {
  readonly root: string;
  readonly checker: ts.TypeChecker;
}

/** `lab` first, then `lab/<topic>`. */
function entriesOf(root: string): readonly { readonly module: string; readonly file: string }[] {
  const topics = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'index.ts')))
    .map(({ name }) => ({ module: `lab/${name}`, file: `${name}/index.ts` }));
  return [{ module: 'lab', file: 'index.ts' }, ...topics];
}

/** Follows relative imports only: what packages export is no source of ours. */
function programOf(files: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      text.startsWith('.')
        ? ts.resolveModuleName(text, from, options, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram(files, options, host);
}

function namesOf(source: ts.SourceFile, reader: Reader): Record<string, Definition> {
  const { checker } = reader;
  const module = checker.getSymbolAtLocation(source);
  const names = module ? checker.getExportsOfModule(module) : [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const isAlias = (name.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(name) : name;
      const definition = definitionOf(symbol.declarations ?? [], reader);
      return definition ? [[name.name, definition] as const] : [];
    }),
  );
}

/** From the first declaration to the last: a function has one for each of its signatures. */
function definitionOf(
  declarations: readonly ts.Declaration[],
  { root }: Reader,
): Definition | undefined {
  const [first] = declarations;
  if (!first) return undefined;
  const source = first.getSourceFile();
  const lineAt = (position: number): number =>
    source.getLineAndCharacterOfPosition(position).line + 1;
  const statements = declarations
    .filter((declaration) => declaration.getSourceFile() === source)
    .map(statementOf);
  return {
    file: pathOf(source, root),
    lines: [
      lineAt(Math.min(...statements.map((statement) => statement.getStart(source, true)))),
      lineAt(Math.max(...statements.map((statement) => statement.getEnd()))),
    ],
  };
}

function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.findAncestor(declaration, ({ parent }) => ts.isSourceFile(parent)) ?? declaration;
}

function usesOf(source: ts.SourceFile, { root, checker }: Reader): string[] {
  const used = source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap(({ moduleSpecifier }) => moduleSpecifier ?? [])
    .flatMap((specifier) => checker.getSymbolAtLocation(specifier)?.declarations ?? [])
    .map((declaration) => pathOf(declaration.getSourceFile(), root))
    .filter(isInside);
  return [...new Set(used)];
}

function pathOf(source: ts.SourceFile, root: string): string {
  return relative(root, source.fileName).split(sep).join('/');
}

function isInside(path: string): boolean {
  return !path.startsWith('../');
}
