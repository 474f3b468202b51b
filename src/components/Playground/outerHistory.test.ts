// @vitest-environment jsdom
import { history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { expect, it, vi } from 'vitest';
import { outerHistory } from './outerHistory';

it('stands before the editor’s own history, for keys and for the browser’s menu', () => {
  const back = vi.fn();
  const forth = vi.fn();
  const view = new EditorView({
    doc: 'one',
    extensions: [history(), keymap.of(historyKeymap), outerHistory(back, forth)],
    parent: document.body,
  });
  view.dispatch({ changes: { from: 0, insert: 'zero ' } });
  const tell = (event: Event): boolean => view.contentDOM.dispatchEvent(event);
  const how = { ctrlKey: true, bubbles: true, cancelable: true };
  tell(new KeyboardEvent('keydown', { key: 'z', keyCode: 90, ...how }));
  tell(new KeyboardEvent('keydown', { key: 'Z', keyCode: 90, shiftKey: true, ...how }));
  tell(new KeyboardEvent('keydown', { key: 'y', keyCode: 89, ...how }));
  expect([back.mock.calls.length, forth.mock.calls.length]).toEqual([1, 2]);
  for (const inputType of ['historyUndo', 'historyRedo'])
    expect(tell(new InputEvent('beforeinput', { inputType, ...how }))).toBe(false);
  expect([back.mock.calls.length, forth.mock.calls.length]).toEqual([2, 3]);
  expect(view.state.doc.toString()).toBe('zero one');
});
