// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { expect, it, vi } from 'vitest';
import { bringTo, reportEdits, smallestChange } from './outsideText';

it.each([
  ['same', 'same', undefined],
  ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
  ['abXc', 'abc', { from: 2, to: 3, insert: '' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
  ['', 'new', { from: 0, to: 0, insert: 'new' }],
])('from %j to %j', (before, after, change) => {
  expect(smallestChange(before, after)).toEqual(change);
});

it('reports what is typed, and not what comes from outside', () => {
  const onEdit = vi.fn();
  const view = new EditorView({ doc: 'one\ntwo', extensions: reportEdits(onEdit) });
  view.dispatch({ selection: { anchor: 7 } });
  bringTo(view, 'one\nand\ntwo');
  expect(view.state.doc.toString()).toBe('one\nand\ntwo');
  expect(view.state.selection.main.head).toBe(11);
  expect(onEdit).not.toHaveBeenCalled();
  const type = (insert: string, userEvent: string): void =>
    view.dispatch({ changes: { from: 0, insert }, userEvent });
  type('a', 'input.type');
  type('b', 'input.type.compose.start');
  type('c', 'input.type.compose');
  type('d', 'input.paste');
  expect(onEdit.mock.calls).toEqual([
    ['aone\nand\ntwo', { continues: false, alone: false }],
    ['baone\nand\ntwo', { continues: false, alone: false }],
    ['cbaone\nand\ntwo', { continues: true, alone: false }],
    ['dcbaone\nand\ntwo', { continues: false, alone: true }],
  ]);
});
