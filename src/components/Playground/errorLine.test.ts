// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { errorLine, markedLine, showErrorLine } from './errorLine';

const listener = { onHost: vi.fn(), onMove: vi.fn(), onEdit: vi.fn() };
let view: EditorView;

beforeEach(() => {
  view = new EditorView({
    doc: 'one\ntwo\nthree\n',
    extensions: errorLine(listener),
    parent: document.body,
  });
  showErrorLine(view, 2);
});
afterEach(() => {
  view.destroy();
  vi.clearAllMocks();
});

it('marks the line and makes room below it', () => {
  const [host] = listener.onHost.mock.lastCall as [HTMLElement];
  expect(host.previousElementSibling).toHaveTextContent('two');
  expect(host.previousElementSibling?.className).toContain('errorLine');
  expect(host.nextElementSibling).toHaveTextContent('three');
});

it('goes with its line, and says where that is', () => {
  view.dispatch({ changes: { from: 0, insert: 'zero\n' } });
  expect(markedLine(view.state)).toBe(3);
  expect(listener.onMove.mock.calls).toEqual([[3]]);
  expect(listener.onEdit).not.toHaveBeenCalled();
});

it.each([
  ['in it', { from: 5, insert: '!' }],
  ['at its end', { from: 7, insert: ';' }],
  ['over it', { from: 0, to: 13 }],
])('is gone after an edit %s', (_, changes) => {
  view.dispatch({ changes });
  expect(markedLine(view.state)).toBeUndefined();
  expect(listener.onEdit).toHaveBeenCalledTimes(1);
  expect(listener.onHost).toHaveBeenLastCalledWith(undefined);
  expect(view.contentDOM.querySelector('[class*=errorLine]')).toBeNull();
});

it('is gone where it is no longer asked for, and marks no line that there is not', () => {
  showErrorLine(view, undefined);
  expect(listener.onHost).toHaveBeenLastCalledWith(undefined);
  showErrorLine(view, 99);
  expect(markedLine(view.state)).toBeUndefined();
  expect(listener.onEdit).not.toHaveBeenCalled();
});
