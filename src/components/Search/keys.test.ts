// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { opensSearch } from './keys';

function opens(init: KeyboardEventInit, html = '<p></p>', taken = false): boolean {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  if (taken) event.preventDefault();
  document.body.firstElementChild?.dispatchEvent(event);
  return opensSearch(event);
}

it('opens at Ctrl+K and Cmd+K wherever the focus is, unless an editor takes the key', () => {
  expect(opens({ key: 'k', ctrlKey: true })).toBe(true);
  expect(opens({ key: 'K', metaKey: true }, '<input>')).toBe(true);
  expect(opens({ key: 'k', ctrlKey: true }, '<div contenteditable="true"></div>', true)).toBe(
    false,
  );
  expect(opens({ key: 'k' })).toBe(false);
  expect(opens({ key: 'k', ctrlKey: true, shiftKey: true })).toBe(false);
});

it('opens at a slash where nothing is being written', () => {
  expect(opens({ key: '/' })).toBe(true);
  for (const field of [
    '<input>',
    '<textarea></textarea>',
    '<select></select>',
    '<div contenteditable="true"></div>',
  ]) {
    expect(opens({ key: '/' }, field)).toBe(false);
  }
});
