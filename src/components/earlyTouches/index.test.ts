// @vitest-environment jsdom
import { runInThisContext } from 'node:vm';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { earlyTouchesIn, earlyTouchesScript, isHeld } from '.';

const { documentElement: html } = document;
let box: HTMLElement;

beforeAll(() => {
  runInThisContext(earlyTouchesScript);
});
beforeEach(() => {
  window.earlyTouches?.splice(0);
  // As Docusaurus builds a page.
  html.dataset['hasHydrated'] = 'false';
  document.body.innerHTML = '<div><button>run</button></div><button>other</button>';
  box = document.querySelector('div')!;
});
afterEach(() => void delete html.dataset['hasHydrated']);

const tell = (type: string, at = 'div button'): unknown =>
  document.querySelector(at)!.dispatchEvent(new Event(type, { bubbles: true }));

it('notes what is done in an element, and nothing beside it', () => {
  for (const type of ['pointerdown', 'focusin', 'pointerup', 'click', 'scroll']) tell(type);
  tell('click', 'div + button');
  expect(earlyTouchesIn(box).map(({ type }) => type)).toEqual([
    'pointerdown',
    'focusin',
    'pointerup',
    'click',
  ]);
});

it('notes nothing once the page is alive, and not without end before', () => {
  for (let count = 0; count < 100; count += 1) tell('click');
  expect(earlyTouchesIn(box)).toHaveLength(64);
  html.dataset['hasHydrated'] = 'true';
  tell('keydown');
  expect(earlyTouchesIn(box).some(({ type }) => type === 'keydown')).toBe(false);
});

it('knows whether a finger is still down', () => {
  expect(isHeld()).toBe(false);
  tell('pointerdown');
  expect(isHeld()).toBe(true);
  tell('focusin');
  expect(isHeld()).toBe(true);
  tell('pointerup');
  tell('click');
  expect(isHeld()).toBe(false);
});

it('finds nothing on a page without the script', () => {
  const before = window.earlyTouches;
  delete window.earlyTouches;
  expect(earlyTouchesIn(box)).toEqual([]);
  expect(isHeld()).toBe(false);
  if (before) window.earlyTouches = before;
});
