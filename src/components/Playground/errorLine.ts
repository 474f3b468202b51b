/** The line that an error names, marked in the editor, with room below it for what there is to say. */
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import styles from './code.module.css';
import { revealLine } from './reveal';

export interface ErrorLineListener {
  /** The element under the line; undefined while there is none on the screen. */
  readonly onHost: (host: HTMLElement | undefined) => void;
  /** An edit has moved the line. */
  readonly onMove: (line: number) => void;
  /** The line itself was edited: the error is of a text that is no more. */
  readonly onEdit: () => void;
}

const setErrorLine = StateEffect.define<number | undefined>();

/** Where the marked line begins and ends. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const markedPlace = StateField.define<Place | undefined>({
  create: () => undefined,
  update(place, { effects, changes, state }) {
    for (const effect of effects) if (effect.is(setErrorLine)) return placeOf(state, effect.value);
    if (!place || changes.empty) return place;
    if (changes.touchesRange(place.from, place.to)) return undefined;
    return { from: changes.mapPos(place.from), to: changes.mapPos(place.to) };
  },
});

export function errorLine({ onHost, onMove, onEdit }: ErrorLineListener): Extension {
  const room = new Room(onHost);
  const mark = Decoration.line({ class: styles.errorLine ?? '' });
  const below = Decoration.widget({ widget: room, block: true, side: 1 });
  return [
    markedPlace,
    EditorView.decorations.compute([markedPlace], (state) => {
      const place = state.field(markedPlace);
      return place
        ? Decoration.set([mark.range(place.from), below.range(place.to)])
        : Decoration.none;
    }),
    EditorView.updateListener.of(({ startState, state, docChanged }) => {
      const before = markedLine(startState);
      if (!docChanged || before === undefined) return;
      const now = markedLine(state);
      if (now === undefined) onEdit();
      else if (now !== before) onMove(now);
    }),
  ];
}

/** Marks a line; `undefined` takes the mark and what is below it away. */
export function showErrorLine(view: EditorView, line: number | undefined): void {
  if (markedLine(view.state) === line) return;
  view.dispatch({ effects: setErrorLine.of(line) });
  const now = markedLine(view.state);
  if (now !== undefined) revealLine(view, now);
}

/** The marked line, counted from 1. */
export function markedLine(state: EditorState): number | undefined {
  const place = state.field(markedPlace, false);
  return place && state.doc.lineAt(place.from).number;
}

function placeOf({ doc }: EditorState, line: number | undefined): Place | undefined {
  if (line === undefined || line < 1 || line > doc.lines) return undefined;
  const { from, to } = doc.line(line);
  return { from, to };
}

/** Empty: what stands in it is React's. */
class Room extends WidgetType {
  private host: HTMLElement | undefined;

  constructor(private readonly onHost: ErrorLineListener['onHost']) {
    super();
  }

  override toDOM(): HTMLElement {
    this.host = document.createElement('div');
    this.onHost(this.host);
    return this.host;
  }

  /** A new one may have been made before the old one goes. */
  override destroy(host: HTMLElement): void {
    if (host !== this.host) return;
    this.host = undefined;
    this.onHost(undefined);
  }

  /** Clicks and keys in it are no edits. */
  override ignoreEvent(): boolean {
    return true;
  }
}
