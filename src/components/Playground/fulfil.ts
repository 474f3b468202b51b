/** Does in the editor what the reader asked for outside of it. */
import { EditorView } from '@codemirror/view';
import { fitsIn, type Wish } from './wish';

/** A change is one step of the editor's history, so that one undo takes all of it back. */
export function fulfil(view: EditorView, { line, changes = [] }: Wish): void {
  if (changes.length > 0 && fitsIn(view.state.doc.toString(), changes)) {
    view.dispatch({
      changes: changes.map(({ at, from, to }) => ({ from: at, to: at + from.length, insert: to })),
      userEvent: 'input.repair',
    });
  }
  goToLine(view, line);
}

/** Puts the cursor on a line and brings it into view. */
function goToLine(view: EditorView, line: number): void {
  const { doc } = view.state;
  const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
  view.focus();
  view.dispatch({
    selection: { anchor: from },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
}
