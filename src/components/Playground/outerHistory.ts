/** Undo and redo of the editor go through a history that knows more than its one text. */
import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

export function outerHistory(onUndo: () => void, onRedo: () => void): Extension {
  const back = (): boolean => {
    onUndo();
    return true;
  };
  const forth = (): boolean => {
    onRedo();
    return true;
  };
  return Prec.highest([
    keymap.of([
      { key: 'Mod-z', run: back, preventDefault: true },
      { key: 'Mod-y', run: forth, preventDefault: true },
      { key: 'Mod-Shift-z', run: forth, preventDefault: true },
    ]),
    // By the browser's menu, or a shaken phone.
    EditorView.domEventHandlers({
      beforeinput: ({ inputType }) => {
        if (inputType === 'historyUndo') return back();
        return inputType === 'historyRedo' && forth();
      },
    }),
  ]);
}
