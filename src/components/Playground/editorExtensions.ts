/** What our editor adds to CodeMirror: names and words in the page's language, find, completion. */
import api from '@generated/experiments/default/api.json';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, keymap } from '@codemirror/view';
import type { Language } from '../../data/language';
import { apiExtension } from './apiExtension';
import { phrasesIn } from './phrases';

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

/** The same for every file. */
export function helpIn(language: Language): Extension {
  return [
    EditorState.phrases.of(phrasesIn(language)),
    search({ top: true }),
    keymap.of(searchKeymap),
    apiExtension(api),
  ];
}
