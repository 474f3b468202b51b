/** What our editor adds to CodeMirror: names in the page's language. */
import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

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
