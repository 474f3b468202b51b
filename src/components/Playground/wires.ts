/** What an editor's text tells the page: one extension for the editor's life, whoever listens now. */
import type { Extension } from '@codemirror/state';
import { errorLine } from './errorLine';
import type { Typing } from './kept';
import { outerHistory } from './outerHistory';
import { reportEdits } from './outsideText';

export interface EditorListener {
  /** The reader has edited the text. */
  readonly onEdit: (text: string, how: Typing) => void;
  /** The playground's history, which knows all files, stands for the editor's. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** An edit has moved the error's line, or undefined: has changed it. */
  readonly onErrorLine: (line: number | undefined) => void;
}

export interface Wires {
  readonly extension: Extension;
  readonly listen: (listener: EditorListener) => void;
}

/** `onHost`: told of the element below the error's line. */
export function wireUp(onHost: (host: HTMLElement | undefined) => void): Wires {
  let listener: EditorListener | undefined;
  return {
    extension: [
      errorLine({
        onHost,
        onMove: (line) => listener?.onErrorLine(line),
        onEdit: () => listener?.onErrorLine(undefined),
      }),
      reportEdits((text, how) => listener?.onEdit(text, how)),
      outerHistory(
        () => listener?.onUndo(),
        () => listener?.onRedo(),
      ),
    ],
    listen: (now) => {
      listener = now;
    },
  };
}
