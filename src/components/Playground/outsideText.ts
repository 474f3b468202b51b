/** The editor's text and the playground's: what is typed goes out, what is changed elsewhere comes in. */
import { Annotation, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const fromOutside = Annotation.define<true>();

/** Calls with the whole text after each edit that was made here. */
export function reportEdits(onEdit: (text: string) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    if (!docChanged || transactions.every((each) => each.annotation(fromOutside))) return;
    onEdit(state.doc.toString());
  });
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
