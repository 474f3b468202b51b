// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { actOf } from './keys';

const press = (key: string, by: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...by });

function inside(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('[data-at]')!;
}

it.each([
  ['c', 'code'],
  ['?', 'help'],
  ['？', 'help'],
  ['Escape', 'leave'],
  ['x', undefined],
  ['toString', undefined],
])('%s', (key, act) => {
  expect(actOf(press(key), document.body)).toBe(act);
});

it('is left to the browser with Ctrl, Cmd and Alt, and while a word is composed', () => {
  expect(actOf(press('c', { ctrlKey: true }), null)).toBeUndefined();
  expect(actOf(press('r', { metaKey: true }), null)).toBeUndefined();
  expect(actOf(press('c', { isComposing: true }), null)).toBeUndefined();
});

it('is no command where text is typed, but Escape leaves from a field', () => {
  const field = inside('<input type="text" data-at>');
  expect(actOf(press('c'), field)).toBeUndefined();
  expect(actOf(press('Escape'), field)).toBe('leave');
  expect(actOf(press('c'), inside('<input type="range" data-at>'))).toBe('code');
});

it('leaves every key to the editor', () => {
  const text = inside('<div class="cm-editor"><div data-at></div></div>');
  expect(actOf(press('c'), text)).toBeUndefined();
  expect(actOf(press('Escape'), text)).toBeUndefined();
});
