/** Which entry of the table stands at a place of the code, whatever the file calls its modules. */
import type { EditorState } from '@codemirror/state';
import { tfModule, type ApiEntry, type ApiTable } from '../../experiments/apiTable';
import { labNameAt } from './labNames';
import { ownValue } from './ownValue';

export interface Found {
  readonly name: string;
  readonly entry: ApiEntry;
  readonly from: number;
  readonly to: number;
}

/** The word with its way, `tf.layers.dense`, that a position is in. */
function wayAt(state: EditorState, position: number): { text: string; from: number; end: number } {
  const line = state.doc.lineAt(position);
  const at = position - line.from;
  const before = /[\w$.]*$/.exec(line.text.slice(0, at))?.[0] ?? '';
  const after = /^[\w$]*/.exec(line.text.slice(at))?.[0] ?? '';
  return { text: before + after, from: position - before.length, end: position + after.length };
}

export function entryAt(table: ApiTable, state: EditorState, position: number): Found | undefined {
  const { text, from, end } = wayAt(state, position);
  const way = tfWay(state, text);
  if (way !== undefined) return found(ownValue(table, tfModule), way, from, end);
  const lab = labNameAt(state, position);
  return lab?.name === undefined
    ? undefined
    : found(ownValue(table, lab.module), lab.name, from, end);
}

function found(
  names: ApiTable[string] | undefined,
  name: string,
  from: number,
  to: number,
): Found | undefined {
  const entry = names && ownValue(names, name);
  return entry && { name, entry, from, to };
}

/** What stands after `tf.`: undefined where the text begins with something else. */
export function tfWay(state: EditorState, text: string): string | undefined {
  const dot = text.indexOf('.');
  if (dot <= 0) return undefined;
  return namespacesOf(state.doc.toString(), tfModule).includes(text.slice(0, dot))
    ? text.slice(dot + 1)
    : undefined;
}

/** What the file calls a whole module: `* as tf`. */
function namespacesOf(code: string, module: string): string[] {
  return importsOf(code)
    .filter((each) => each.module === module)
    .flatMap(({ clause }) => /^\*\s+as\s+([\w$]+)$/.exec(clause)?.[1] ?? []);
}

export interface ImportText {
  readonly module: string;
  /** Between `import` and `from`. */
  readonly clause: string;
}

export function importsOf(code: string): ImportText[] {
  return [...code.matchAll(/^import\s+(?:type\s+)?([^'";]*?)\s*from\s*(['"])([^'"]*)\2/gm)].map(
    ([, clause = '', , module = '']) => ({ clause, module }),
  );
}

/** Names that the file imports by name: what it calls each, and which entry that is. */
export function importedEntries(
  table: ApiTable,
  code: string,
): readonly { readonly local: string; readonly entry: ApiEntry }[] {
  return importsOf(code).flatMap(({ clause, module }) => {
    const names = ownValue(table, module);
    const list = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
    return list.split(',').flatMap((part) => {
      const [, name, local] = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(part) ?? [];
      const entry = name !== undefined && names ? ownValue(names, name) : undefined;
      return entry && name !== undefined ? [{ local: local ?? name, entry }] : [];
    });
  });
}
