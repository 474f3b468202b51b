/** Tells which name of lab the cursor is on, and opens it by F12 or by a click with Ctrl or Cmd. */
import { Prec, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, keymap } from '@codemirror/view';
import { firstLabModule, labNameAt, type LabName } from './labNames';

export interface LabListener {
  /** What there is to open: the name at the cursor, or else the module that the file imports. */
  readonly onCursor: (name: LabName | undefined) => void;
  readonly onOpen: (name: LabName) => void;
}

export function labExtension({ onCursor, onOpen }: LabListener): Extension {
  const openAt = (view: EditorView, position: number): boolean => {
    const name = labNameAt(view.state, position);
    if (name) onOpen(name);
    return name !== undefined;
  };
  const onMouseDown = (event: MouseEvent, view: EditorView): boolean => {
    const position = asksToOpen(event)
      ? view.posAtCoords({ x: event.clientX, y: event.clientY })
      : null;
    if (position === null || !labNameAt(view.state, position)) return false;
    view.focus();
    view.dispatch({ selection: { anchor: position } });
    return openAt(view, position);
  };
  return [
    ViewPlugin.define(({ state }) => {
      onCursor(nameToOpen(state));
      return {
        update: ({ docChanged, selectionSet, state: now }) => {
          if (docChanged || selectionSet) onCursor(nameToOpen(now));
        },
      };
    }),
    keymap.of([{ key: 'F12', run: (view) => openAt(view, view.state.selection.main.head) }]),
    // Before the editor puts a second cursor there.
    Prec.highest(EditorView.domEventHandlers({ mousedown: onMouseDown })),
  ];
}

function nameToOpen(state: EditorState): LabName | undefined {
  return labNameAt(state, state.selection.main.head) ?? firstLabModule(state);
}

/** On a Mac, Ctrl and a click open the menu. */
function asksToOpen({ button, ctrlKey, metaKey }: MouseEvent): boolean {
  const isMac = /^Mac/.test(navigator.platform);
  return button === 0 && (isMac ? metaKey : ctrlKey);
}
