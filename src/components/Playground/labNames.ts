/** Which name of lab stands at a place in shown code, whatever the file calls it. */
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** What a reader may ask the source of. */
export interface LabName {
  /** `lab` or `lab/<topic>`. */
  readonly module: string;
  /** As the module exports it; without it the whole module is meant. */
  readonly name?: string | undefined;
}

type Node = ReturnType<typeof syntaxTree>['topNode'];

interface Declaration {
  readonly node: Node;
  readonly module: string;
}

interface Import {
  readonly of: LabName;
  /** What the file calls it. */
  readonly local: string;
  /** Where the declaration names it: `steps as s`. */
  readonly from: number;
  readonly to: number;
}

/** How long an edit may wait for its syntax tree, in milliseconds. */
const PATIENCE = 50;

/** The name of lab that the position is in or beside. */
export function labNameAt(state: EditorState, position: number): LabName | undefined {
  const tree = treeOf(state);
  const declarations = declarationsOf(state);
  if (declarations.length === 0) return undefined;
  const imports = declarations.flatMap((declaration) => importsOf(declaration, state));
  for (const side of [1, -1] as const) {
    const node = tree.resolveInner(position, side);
    const found =
      inDeclaration(node, declarations, imports) ??
      inCode(node, imports, state) ??
      asMember(node, imports, state);
    if (found) return found;
  }
  return undefined;
}

/** The first module of lab that the file imports. */
export function firstLabModule(state: EditorState): LabName | undefined {
  const [first] = declarationsOf(state);
  return first && { module: first.module };
}

export function isSameName(a: LabName | undefined, b: LabName | undefined): boolean {
  return a?.module === b?.module && a?.name === b?.name;
}

function treeOf(state: EditorState): ReturnType<typeof syntaxTree> {
  return ensureSyntaxTree(state, state.doc.length, PATIENCE) ?? syntaxTree(state);
}

function textOf(node: Node, state: EditorState): string {
  return state.sliceDoc(node.from, node.to);
}

function declarationsOf(state: EditorState): Declaration[] {
  const declarations = treeOf(state).topNode.getChildren('ImportDeclaration');
  return declarations.flatMap((node) => {
    const specifier = node.getChild('String');
    const module = specifier ? textOf(specifier, state).slice(1, -1) : '';
    return /^lab(\/|$)/.test(module) ? [{ node, module }] : [];
  });
}

function importsOf({ node, module }: Declaration, state: EditorState): Import[] {
  const names = node.getChild('ImportGroup')?.getChildren('VariableDefinition') ?? [];
  return [
    // `* as lab`
    ...node.getChildren('VariableDefinition').map((local) => {
      const { from, to } = local;
      return { of: { module }, local: textOf(local, state), from, to };
    }),
    ...names.map((local) => {
      const before = local.prevSibling;
      const name = before?.name === 'as' ? (before.prevSibling ?? local) : local;
      const of = { module, name: textOf(name, state) };
      return { of, local: textOf(local, state), from: name.from, to: local.to };
    }),
  ];
}

function inDeclaration(
  node: Node,
  declarations: readonly Declaration[],
  imports: readonly Import[],
): LabName | undefined {
  const named = imports.find(({ from, to }) => from <= node.from && node.to <= to);
  if (named || node.name !== 'String') return named?.of;
  const around = declarations.find((declaration) => declaration.node.from === node.parent?.from);
  return around && { module: around.module };
}

/** A variable, a type, or what `{ steps }` puts into an object. */
function inCode(node: Node, imports: readonly Import[], state: EditorState): LabName | undefined {
  const { name, parent } = node;
  const isShort = parent?.name === 'Property' && parent.from === node.from && parent.to === node.to;
  if (name !== 'VariableName' && name !== 'TypeName' && !isShort) return undefined;
  if (isMember(node)) return undefined;
  const local = textOf(node, state);
  const found = imports.find((each) => each.local === local);
  return found && !isHidden(node, local, state) ? found.of : undefined;
}

/** `lab.steps`, where `lab` stands for the whole module. */
function asMember(node: Node, imports: readonly Import[], state: EditorState): LabName | undefined {
  const object = node.parent?.firstChild;
  if (!object || !isMember(node)) return undefined;
  const whole = inCode(object, imports, state);
  return whole && whole.name === undefined ? { ...whole, name: textOf(node, state) } : undefined;
}

function isMember({ parent, from }: Node): boolean {
  if (parent?.name !== 'MemberExpression' && parent?.name !== 'IndexedType') return false;
  return parent.lastChild?.from === from;
}

/** Whether a parameter or variable of the same name stands between the import and the node. */
function isHidden(node: Node, local: string, state: EditorState): boolean {
  let hidden = false;
  treeOf(state).iterate({
    enter({ name, node: definition }) {
      if (name === 'ImportDeclaration') return false;
      if (!/^(Variable|Type)Definition$/.test(name) || textOf(definition, state) !== local) return;
      const scope = scopeOf(definition);
      hidden ||= scope.from <= node.from && node.to <= scope.to;
      return;
    },
  });
  return hidden;
}

/** Where a definition holds. */
function scopeOf(definition: Node): Node {
  const { parent } = definition;
  // A function's own name belongs to what is around it.
  let scope = parent?.name === 'FunctionDeclaration' ? parent.parent : parent;
  while (scope?.parent && !/Function|Block|ForStatement|Catch|Method/.test(scope.name)) {
    scope = scope.parent;
  }
  return scope ?? definition;
}
