/** Completion and hover for what shown code may call, out of the table that the build makes. */
import {
  autocompletion,
  ifNotIn,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { EditorState, type Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { tfModule, type ApiEntry, type ApiTable } from '../../experiments/apiTable';
import styles from './api.module.css';
import { entryAt, importedEntries, tfWay } from './apiNames';
import { ownValue } from './ownValue';

/** Where words are the reader's own. */
const prose = ['LineComment', 'BlockComment', 'String', 'TemplateString'];

export function apiExtension(table: ApiTable): Extension {
  // One source for good: the editor keeps a source's answer by which function it is.
  const help = [{ autocomplete: ifNotIn(prose, completeFrom(table)) }];
  return [
    autocompletion({ icons: false }),
    EditorState.languageData.of(() => help),
    hoverTooltip((view, position) => {
      const found = entryAt(table, view.state, position);
      if (!found) return null;
      const { name, entry, from, to } = found;
      return { pos: from, end: to, above: true, create: () => ({ dom: describe(name, entry) }) };
    }),
  ];
}

/** After `tf.`, between the braces of an import, and for what is imported. */
export function completeFrom(
  table: ApiTable,
): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const { state, pos, explicit } = context;
    const way = context.matchBefore(/[\w$.]+$/);
    const members = way && tfWay(state, way.text);
    if (typeof members === 'string') {
      const start = members.lastIndexOf('.') + 1;
      const options = membersOf(ownValue(table, tfModule) ?? {}, members.slice(0, start));
      return { from: pos - (members.length - start), options, validFor: /^[\w$]*$/ };
    }
    if (way?.text.includes('.')) return null;
    const from = way?.from ?? pos;
    const module = importAround(state, pos);
    if (module !== undefined) {
      const names = Object.entries(ownValue(table, module) ?? {});
      return {
        from,
        options: names.map(([name, entry]) => option(name, entry)),
        validFor: /^\w*$/,
      };
    }
    if (!way && !explicit) return null;
    const options = importedEntries(table, state.doc.toString()).map(({ local, entry }) =>
      option(local, entry),
    );
    return { from, options, validFor: /^\w*$/ };
  };
}

/** Of `tf.layers.`: what comes next, once each. */
function membersOf(names: ApiTable[string], way: string): Completion[] {
  return Object.entries(names).flatMap(([name, entry]) => {
    const rest = name.startsWith(way) ? name.slice(way.length) : '';
    return rest === '' || rest.includes('.') ? [] : [option(rest, entry)];
  });
}

function option(label: string, entry: ApiEntry): Completion {
  return { label, type: entry[0], info: () => describe(label, entry) };
}

/** The module whose names stand between the braces that the position is in. */
function importAround(state: EditorState, position: number): string | undefined {
  const code = state.doc.toString();
  for (const found of code.matchAll(/^import\s[^'";]*\{([^}'";]*)\}\s*from\s*(['"])([^'"]*)\2/gm)) {
    const open = found.index + found[0].indexOf('{');
    const close = found.index + found[0].indexOf('}');
    if (open < position && position <= close) return found[3];
  }
  return undefined;
}

/** Text only: nothing of the table becomes HTML. */
function describe(name: string, [, type, doc]: ApiEntry): HTMLElement {
  const box = document.createElement('div');
  box.className = styles.entry ?? '';
  const head = document.createElement('code');
  head.textContent =
    type.startsWith('(') || type.startsWith('<') ? name + type : `${name}: ${type}`;
  if (type === '') head.textContent = name;
  box.append(head);
  if (doc !== '') {
    const text = document.createElement('p');
    // Comments in declarations are English.
    text.lang = 'en';
    text.textContent = doc;
    box.append(text);
  }
  return box;
}
