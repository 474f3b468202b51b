/** What our editor adds to CodeMirror: a marked error line and names in the page's language. */
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';
import styles from './code.module.css';

const setErrorLine = StateEffect.define<number | undefined>();

/** Holds the marked line; an edit moves it along with its text. */
export const markErrorLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setErrorLine)) continue;
      const { doc } = transaction.state;
      if (effect.value === undefined || effect.value < 1 || effect.value > doc.lines) {
        return Decoration.none;
      }
      const mark = Decoration.line({ class: styles.errorLine ?? '' });
      return Decoration.set([mark.range(doc.line(effect.value).from)]);
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks a line; `undefined` takes the mark away. */
export function showErrorLine(view: EditorView, line: number | undefined): void {
  view.dispatch({ effects: setErrorLine.of(line) });
}

/** Names both boxes of Sandpack's editor: the outer one takes Tab, the inner one the typing. */
export function playgroundExtensions(label: string): Extension[] {
  return [
    EditorView.contentAttributes.of({ 'aria-label': label }),
    ViewPlugin.define((view) => {
      view.dom.parentElement?.setAttribute('aria-label', label);
      return {};
    }),
  ];
}
