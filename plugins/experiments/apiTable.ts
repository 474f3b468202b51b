/** Reads the types of lab and of the names of tf in use, for completion and hover in the editor. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  tfModule,
  type ApiEntry,
  type ApiKind,
  type ApiTable,
} from '../../src/experiments/apiTable';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** A longer signature is cut: it would fill the screen. */
const MAX_TYPE = 240;
const MAX_DOC = 160;

/**
 * @param siteDir the folder of the project
 * @param shown the code that readers see: what it calls of tf is what they are told of
 */
export function apiTable(siteDir: string, shown: readonly string[]): ApiTable {
  const lab = join(siteDir, 'src/lab');
  const topics = readdirSync(lab, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(lab, entry.name, 'index.ts')))
    .map(({ name }) => [`lab/${name}`, join(lab, name, 'index.ts')] as const);
  const entries = new Map([['lab', join(lab, 'index.ts')], ...topics]);
  const tfjs = join(siteDir, 'node_modules', tfModule, 'dist/index.d.ts');
  const program = ts.createProgram([...entries.values(), tfjs], options);
  const checker = program.getTypeChecker();
  const table: Record<string, Record<string, ApiEntry>> = {};
  for (const [module, file] of entries)
    table[module] = entriesOf(exportsOf(program, file), checker);
  table[tfModule] = inUse(exportsOf(program, tfjs), tfNamesIn(shown), checker);
  return table;
}

/** `tf.square`, `tf.layers.dense`: what follows `tf.` outside of comments. */
export function tfNamesIn(shown: readonly string[]): string[] {
  const bare = shown.map((code) => code.replace(/\/\/.*|\/\*[^]*?\*\//g, ''));
  const names = bare.flatMap((code) =>
    [...code.matchAll(/\btf\.([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}

function exportsOf(program: ts.Program, file: string): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module) : [];
}

function entriesOf(
  symbols: readonly ts.Symbol[],
  checker: ts.TypeChecker,
): Record<string, ApiEntry> {
  return Object.fromEntries(symbols.map((symbol) => [symbol.name, entryOf(symbol, checker)]));
}

/** Each name as far as it leads: `tf.layers.dense` has three, of which the last two are told. */
function inUse(
  symbols: readonly ts.Symbol[],
  names: readonly string[],
  checker: ts.TypeChecker,
): Record<string, ApiEntry> {
  const found: Record<string, ApiEntry> = {};
  for (const name of names) {
    let members = symbols;
    let path = '';
    for (const part of name.split('.')) {
      const symbol = members.find((each) => each.name === part);
      if (!symbol) break;
      path = path === '' ? part : `${path}.${part}`;
      found[path] = entryOf(symbol, checker);
      const own = aliased(symbol, checker);
      members = membersOf(own, checker);
    }
  }
  return found;
}

/** Of `tf.layers`, a module, and of `tf.train`, an object; of a function none. */
function membersOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if ((symbol.flags & ts.SymbolFlags.Namespace) !== 0) return checker.getExportsOfModule(symbol);
  if ((symbol.flags & ts.SymbolFlags.Variable) === 0) return [];
  const type = checker.getTypeOfSymbol(symbol);
  return type.getCallSignatures().length > 0 ? [] : type.getProperties();
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

function entryOf(given: ts.Symbol, checker: ts.TypeChecker): ApiEntry {
  const symbol = aliased(given, checker);
  const flags: number = symbol.flags;
  const value: number = ts.SymbolFlags.Value;
  if ((flags & ts.SymbolFlags.Namespace) !== 0 && (flags & value) === flags)
    return ['namespace', '', docOf(symbol, undefined, checker)];
  if ((flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0)
    return [
      'type',
      typeText(checker.getDeclaredTypeOfSymbol(symbol), checker),
      docOf(symbol, undefined, checker),
    ];
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) return ['namespace', '', ''];
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const [signature, ...others] = type.getCallSignatures();
  const kind: ApiKind =
    (flags & ts.SymbolFlags.Class) !== 0 ? 'class' : signature ? 'function' : 'constant';
  if (kind === 'class') return [kind, '', docOf(symbol, undefined, checker)];
  const text = signature ? signatureText(signature, checker) : typeText(type, checker);
  return [kind, others.length > 0 ? `${text} …` : text, docOf(symbol, signature, checker)];
}

const format =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

function signatureText(signature: ts.Signature, checker: ts.TypeChecker): string {
  return cut(checker.signatureToString(signature, undefined, format), MAX_TYPE);
}

function typeText(type: ts.Type, checker: ts.TypeChecker): string {
  return cut(checker.typeToString(type, undefined, format), MAX_TYPE);
}

/** The first sentence. Of `export declare const add: typeof add_` it stands at the signature. */
function docOf(
  symbol: ts.Symbol,
  signature: ts.Signature | undefined,
  checker: ts.TypeChecker,
): string {
  const parts = symbol.getDocumentationComment(checker);
  const own = parts.length > 0 ? parts : (signature?.getDocumentationComment(checker) ?? []);
  const text = ts
    .displayPartsToString([...own])
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = /^.*?[.](?=\s|$)/.exec(text) ?? [text];
  return cut(first.replace(/`/g, ''), MAX_DOC);
}

function cut(text: string, length: number): string {
  const plain = text.replace(/import\("[^"]*"\)\./g, '');
  return plain.length > length ? `${plain.slice(0, length - 1)}…` : plain;
}
