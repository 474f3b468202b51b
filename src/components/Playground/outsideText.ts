/** The editor's text and the playground's: what is typed goes out, what is changed elsewhere comes in. */
import { Annotation, Transaction, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Typing } from './kept';

const fromOutside = Annotation.define<true>();

/** Calls with the whole text after each edit that was made here, and with what kind of step it was. */
export function reportEdits(onEdit: (text: string, how: Typing) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    const own = transactions.filter((each) => !each.annotation(fromOutside));
    if (docChanged && own.length > 0) onEdit(state.doc.toString(), howTyped(own));
  });
}

/** As CodeMirror's own history has it: a word that an input method spells is one step. */
function howTyped(transactions: readonly Transaction[]): Typing {
  const isTyped = (each: Transaction): boolean =>
    each.isUserEvent('input.type') || each.isUserEvent('delete');
  return {
    continues: transactions.every(
      (each) => each.annotation(Transaction.userEvent) === 'input.type.compose',
    ),
    alone: !transactions.every(isTyped),
  };
}

/** Makes the text that of the playground by the one smallest change, which nobody hears of. */
export function bringTo(view: EditorView, text: string): void {
  const change = smallestChange(view.state.doc.toString(), text);
  if (!change) return;
  view.dispatch({
    changes: change,
    annotations: fromOutside.of(true),
    // Where the reader types is where what changed is looked for.
    ...(view.hasFocus && {
      selection: { anchor: change.from + change.insert.length },
      scrollIntoView: true,
    }),
  });
}

export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What lies between the beginning and the end that both texts share; undefined where they are one. */
export function smallestChange(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (
    same < shorter - from &&
    before[before.length - 1 - same] === after[after.length - 1 - same]
  )
    same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
